import type { ReactElement } from 'react'

import { documentPath, feedFormats, feedPath, openDataPaths } from '#i18n/document-paths.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { mostInCalendar } from '#site/nearest-in-time.rules.ts'
import { definePage, found, type Frame } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Section } from '#ui/section.tsx'

import { festivalParameters } from './openapi.rules.ts'

const examples = [
  `${openDataPaths.festivals}?province=utrecht`,
  `${openDataPaths.festivals}?from=2026-06-01&until=2026-08-31&locale=en`,
  openDataPaths.organisations,
]

const Explanation = ({ frame }: { readonly frame: Frame }): ReactElement => {
  const { locale, siteUrl } = frame
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <PageHeader title={t('openData.title')} intro={t('openData.intro')} />
      <div className="column close-sections">
        <Section id="start" title={t('openData.start')} locale={locale}>
          <p>{t('openData.startText')}</p>
          <ul className="plain-list code-list" dir="ltr">
            {examples.map((path) => (
              <li key={path}>
                <a href={path}>
                  <code>{siteUrl + path}</code>
                </a>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="parameters" title={t('openData.parameters')} locale={locale}>
          <Parameters frame={frame} />
        </Section>
        <Section id="rules" title={t('openData.rules')} locale={locale}>
          <p>{t('openData.rulesText')}</p>
          <p>
            <a href={openDataPaths.description}>{t('openData.openapi')}</a>
          </p>
        </Section>
        <Section id="other" title={t('openData.other')} locale={locale}>
          <ul className="plain-list">
            <li>
              <a href={documentPath('calendar', locale)}>{t('openData.calendar')}</a>
              <p className="hint">{t('calendar.extent', { most: String(mostInCalendar) })}</p>
            </li>
            {feedFormats.map((format) => (
              <li key={format}>
                <a href={feedPath('festivals', format, locale)}>
                  {t('openData.feed', { format: names[format] })}
                </a>
              </li>
            ))}
            <li>
              <a href={pathTo('embedBuilder', locale)}>{t('openData.embed')}</a>
            </li>
          </ul>
        </Section>
      </div>
    </Document>
  )
}

const names = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const

const Parameters = ({ frame }: { readonly frame: Frame }): ReactElement => {
  const t = translator(frame.locale)
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('openData.parameter')}</th>
          <th scope="col">{t('openData.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {festivalParameters.map((name) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{t(`openData.parameter.${name}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const openDataPage = definePage({
  path: paths.openData,
  load: async () => found({}),
  view: () => ({}),
  head: (_, { locale }) => ({
    title: translator(locale)('openData.title'),
    description: translator(locale)('openData.description'),
  }),
  Page: Explanation,
})
