import type { ReactElement } from 'react'

import type { StoryCard } from '#cms/models/story.ts'
import type { Listing } from '#cms/reader.ts'
import { listLd } from '#features/structured-data/page-ld.rules.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { feedLinks } from '#site/discovery.rules.ts'
import { loadList } from '#site/load-list.ts'
import { definePage, type Frame, type ViewContext } from '#site/page.ts'
import { pagesOf, type Pages } from '#site/pagination.rules.ts'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pagination } from '#ui/pagination.tsx'

import { StoryInvitation } from './story-invitation.part.tsx'

type View = { readonly stories: readonly StoryCard[]; readonly pages: Pages }

const storiesView = (list: Listing<StoryCard>, { path }: ViewContext): View => ({
  stories: list.items,
  pages: pagesOf(list, path),
})

const StoriesPage = ({ view, frame }: { view: View; frame: Frame }): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <PageHeader title={t('stories.title')} intro={t('stories.intro')} />
      <div className="column">
        {view.stories.length === 0 && <p className="empty">{t('stories.empty')}</p>}
        <ul className="people">
          {view.stories.map((story, index) => (
            <li key={story.id}>
              <StoryInvitation story={story} locale={locale} heading="h2" first={index === 0} />
            </li>
          ))}
        </ul>
        <Pagination pages={view.pages} locale={locale} />
      </div>
    </Document>
  )
}

export const storiesPage = definePage({
  path: paths.stories,
  query: ['page'],
  load: loadList((queries, page) => queries.stories(page)),
  view: storiesView,
  head: (view, { locale, siteUrl }) => ({
    title: translator(locale)('stories.title'),
    description: translator(locale)('stories.description'),
    canonicalQuery: ['page'],
    jsonLd: [
      listLd(
        siteUrl,
        translator(locale)('stories.title'),
        view.stories.map(({ title, slug }) => ({ name: title.value, href: pathTo('story', locale, slug) })),
      ),
    ],
    feeds: feedLinks('stories', translator(locale)('stories.title'), locale),
  }),
  Page: StoriesPage,
})
