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
    <Document frame={frame} decoration={<GarlandLine name="thanks" size="large" />}>
      <PageHeader title={t('organise.thanks.title')} intro={t('organise.thanks.intro')} />
      <div className="column prose">
        <p>{t('organise.thanks.mail')}</p>
        <p>{t('organise.thanks.next')}</p>
        <p>
          <a className="button" href={pathTo('organise', locale)}>
            {t('organise.thanks.back')}
          </a>
        </p>
      </div>
    </Document>
  )
}

/** Where the application form leads after it was sent. */
export const organiseThanksPage = definePage({
  path: paths.organiseThanks,
  load: () => Promise.resolve(found(null)),
  view: () => null,
  head: (_, { locale }) => ({ title: translator(locale)('organise.thanks.title'), noindex: true }),
  Page: ThanksPage,
})
