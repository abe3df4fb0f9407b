import type { ReactElement } from 'react'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { definePage, found, type Frame } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { GarlandLine } from '#ui/garland.tsx'
import { PageHeader } from '#ui/page-header.tsx'

const ThanksPage = ({ frame }: { frame: Frame }): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <Document frame={frame} decoration={<GarlandLine name="letters" size="large" />}>
      <PageHeader title={t('signedUp.title')} intro={t('signedUp.intro')} />
      <div className="column prose">
        <p>{t('signedUp.where')}</p>
        <p>{t('signedUp.again')}</p>
        <p>
          <a className="button" href={pathTo('festivals', locale)}>
            {t('signedUp.back')}
          </a>
        </p>
      </div>
    </Document>
  )
}

/** Where every sign-up leads: the same for an address that is known and one that isn't. */
export const newsletterThanksPage = definePage({
  path: paths.newsletterThanks,
  load: () => Promise.resolve(found(null)),
  view: () => null,
  head: (_, { locale }) => ({ title: translator(locale)('signedUp.title'), noindex: true }),
  Page: ThanksPage,
})
