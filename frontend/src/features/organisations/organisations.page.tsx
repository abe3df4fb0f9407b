import type { ReactElement } from 'react'

import type { Organisation } from '#cms/models/organisation.ts'
import { listLd } from '#features/structured-data/page-ld.rules.ts'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { loadList } from '#site/load-list.ts'
import { definePage, type Frame } from '#site/page.ts'
import { DemoTag } from '#ui/demo-note.tsx'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { Words } from '#ui/words.tsx'

import { organisationsView, type OrganisationsView } from './organisations.view.ts'

type Props = { readonly view: OrganisationsView; readonly frame: Frame }

const OrganisationsPage = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <PageHeader title={t('organisations.title')} intro={t('organisations.intro')} />
      <div className="column close-sections">
        {view.groups.length === 0 ? (
          <p className="empty">{t('organisations.empty')}</p>
        ) : (
          <nav className="jump" aria-label={t('organisations.provinces')}>
            <ul>
              {view.groups.map(({ id, name }) => (
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {view.groups.map((group) => (
          <Section key={group.id} id={group.id} title={group.name} locale={locale}>
            <ul className="register">
              {group.organisations.map((organisation) => (
                <li key={organisation.id}>
                  <Entry organisation={organisation} href={organisation.href} locale={locale} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
        <Pagination pages={view.pages} locale={locale} />
      </div>
    </Document>
  )
}

type EntryProps = { readonly organisation: Organisation; readonly href: string; readonly locale: Locale }

const Entry = ({ organisation, href, locale }: EntryProps): ReactElement => {
  const { name, municipality, summary, demo } = organisation
  return (
    <>
      <h3 className="register__name">
        <a href={href} lang="nl">
          {name}
        </a>
      </h3>
      <p className="facts">
        {municipality !== null && <bdi lang="nl">{municipality}</bdi>}
        <DemoTag demo={demo} locale={locale} />
      </p>
      {summary !== null && <Words text={summary} locale={locale} as="p" />}
    </>
  )
}

export const organisationsPage = definePage({
  path: paths.organisations,
  query: ['page'],
  load: loadList((queries, page) => queries.organisations(page)),
  view: organisationsView,
  head: (view, { locale, siteUrl }) => ({
    title: translator(locale)('organisations.title'),
    description: translator(locale)('organisations.description'),
    canonicalQuery: ['page'],
    jsonLd: [
      listLd(
        siteUrl,
        translator(locale)('organisations.title'),
        view.groups.flatMap(({ organisations }) => organisations),
      ),
    ],
  }),
  Page: OrganisationsPage,
})
