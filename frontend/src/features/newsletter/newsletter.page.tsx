import type { ReactElement } from 'react'
import type { Home } from '#cms/models/home.ts'
import { paths } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { definePage, found, type Frame, type ViewContext } from '#server/page.ts'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Words } from '#ui/words.tsx'
import { ToArchive } from '#features/newsletter-archive/to-archive.part.tsx'
import { NewsletterAction } from './newsletter-invitation.part.tsx'
import { newsletterMail } from './newsletter-mail.rules.ts'

type Data = { readonly words: Home['newsletter'] }
type View = Data & { readonly mail: string | null }

const newsletterView = ({ words }: Data, { locale, settings }: ViewContext): View => ({
  words,
  mail: newsletterMail(settings.contact.email, translator(locale)),
})

const NewsletterPage = ({ view, frame }: { view: View; frame: Frame }): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <PageHeader title={t('newsletter.title')} intro={t('newsletter.intro')} />
      <div className="column prose">
        {view.words?.text != null && <Words text={view.words.text} locale={locale} as="p" />}
        <NewsletterAction mail={view.mail} locale={locale} />
        <ToArchive locale={locale} />
      </div>
    </Document>
  )
}

export const newsletterPage = definePage({
  path: paths.newsletter,
  load: async ({ queries }) => found({ words: (await queries.home())?.newsletter ?? null }),
  view: newsletterView,
  head: (_, { locale }) => ({
    title: translator(locale)('newsletter.title'),
    description: translator(locale)('newsletter.description'),
  }),
  Page: NewsletterPage,
})
