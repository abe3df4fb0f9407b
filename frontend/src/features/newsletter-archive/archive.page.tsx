import type { ReactElement } from 'react'

import type { NewsletterCard } from '#cms/models/newsletter.ts'
import type { Listing } from '#cms/reader.ts'
import { listLd } from '#features/structured-data/page-ld.rules.ts'
import { dayInWords, dayOfInstant } from '#i18n/dates.ts'
import type { Locale } from '#i18n/locales.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { feedLinks } from '#site/discovery.rules.ts'
import { loadList } from '#site/load-list.ts'
import { definePage, type Frame, type ViewContext } from '#site/page.ts'
import { pagesOf, type Pages } from '#site/pagination.rules.ts'
import { DemoTag } from '#ui/demo-note.tsx'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Words } from '#ui/words.tsx'

import { SubscribeInvitation } from './subscribe-invitation.tsx'

type View = { readonly newsletters: readonly NewsletterCard[]; readonly pages: Pages }

const archiveView = (list: Listing<NewsletterCard>, { path }: ViewContext): View => ({
  newsletters: list.items,
  pages: pagesOf(list, path),
})

const ArchivePage = ({ view, frame }: { view: View; frame: Frame }): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <Document frame={frame} invites>
      <PageHeader title={t('archive.title')} intro={t('archive.intro')} />
      <div className="column">
        {view.newsletters.length === 0 && <p className="empty">{t('archive.empty')}</p>}
        <ol className="letters">
          {view.newsletters.map((newsletter) => (
            <li key={newsletter.id}>
              <ListedNewsletter newsletter={newsletter} locale={locale} />
            </li>
          ))}
        </ol>
        <Pagination pages={view.pages} locale={locale} />
      </div>
      <SubscribeInvitation frame={frame} />
    </Document>
  )
}

type ListedProps = { readonly newsletter: NewsletterCard; readonly locale: Locale }

const ListedNewsletter = ({ newsletter, locale }: ListedProps): ReactElement => {
  const { demo, preheader, sentAt, slug, subject } = newsletter
  const day = dayOfInstant(sentAt, 'Europe/Amsterdam')
  return (
    <article className="letters__issue">
      <p className="kicker">
        <time dateTime={day}>{dayInWords(day, locale)}</time> <DemoTag demo={demo} locale={locale} />
      </p>
      <h2 className="letters__subject">
        <a href={pathTo('archivedNewsletter', locale, slug)}>
          <Words text={subject} locale={locale} />
        </a>
      </h2>
      {preheader !== null && <Words text={preheader} locale={locale} as="p" />}
    </article>
  )
}

/** The archive of newsletters that were sent. */
export const newsletterArchivePage = definePage({
  path: paths.newsletterArchive,
  query: ['page'],
  load: loadList((queries, page) => queries.newsletters(page)),
  view: archiveView,
  head: ({ newsletters }, { locale, siteUrl }) => ({
    title: translator(locale)('archive.title'),
    description: translator(locale)('archive.description'),
    canonicalQuery: ['page'],
    jsonLd: [
      listLd(
        siteUrl,
        translator(locale)('archive.title'),
        newsletters.map(({ subject, slug }) => ({
          name: subject.value,
          href: pathTo('archivedNewsletter', locale, slug),
        })),
      ),
    ],
    feeds: feedLinks('newsletters', translator(locale)('archive.title'), locale),
  }),
  Page: ArchivePage,
})
