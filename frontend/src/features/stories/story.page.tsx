import type { ReactElement } from 'react'

import type { Story } from '#cms/models/story.ts'
import { breadcrumbLd, storyLd } from '#features/structured-data/page-ld.rules.ts'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { feedLinks } from '#site/discovery.rules.ts'
import { definePage, found, notFound, type Frame } from '#site/page.ts'
import { Breadcrumb } from '#ui/breadcrumb.tsx'
import { Caption } from '#ui/captioned-picture.tsx'
import { DemoNote } from '#ui/demo-note.tsx'
import { Document } from '#ui/document.tsx'
import { Picture } from '#ui/picture.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { Untranslated } from '#ui/untranslated.tsx'
import { Words } from '#ui/words.tsx'

import { StoryInvitation } from './story-invitation.part.tsx'
import { storyView, type StoryView } from './story.view.ts'

type Props = { readonly view: StoryView; readonly frame: Frame }

const StoryPage = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const { story } = view
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <article className="column">
        <Breadcrumb
          crumbs={[{ label: t('stories.title'), href: pathTo('stories', locale) }]}
          locale={locale}
        />
        <Untranslated lang={story.title.lang} locale={locale} />
        <header className="portrait">
          <div className="portrait__words">
            <p className="kicker">{t('story.kicker', { person: story.person })}</p>
            <Words text={story.title} locale={locale} as="h1" />
            {story.intro !== null && <Words text={story.intro} locale={locale} as="p" className="lead" />}
          </div>
          <Portrait story={story} frame={frame} />
        </header>
        <div className="story-text story-text--long">
          {story.body !== null && <RichText text={story.body} locale={locale} />}
          {view.festivalHref !== null && story.festival !== null && (
            <p className="story-text__festival">
              {t('story.festival', { person: story.person })}
              {': '}
              <a href={view.festivalHref}>
                <Words text={story.festival.title} locale={locale} />
              </a>
            </p>
          )}
          <DemoNote demo={story.demo} locale={locale} />
        </div>
      </article>
      {view.others.length > 0 && (
        <section className="column more-people" aria-labelledby="more">
          <h2 id="more">{t('story.more')}</h2>
          <ul className="people">
            {view.others.map((other) => (
              <li key={other.id}>
                <StoryInvitation story={other} locale={locale} heading="h3" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Document>
  )
}

const Portrait = ({ story, frame }: { story: Story; frame: Frame }): ReactElement | null => {
  const { portrait } = story
  if (portrait === null) return null
  return (
    <figure className="portrait__figure figure">
      <div className="portrait__picture hanging">
        <Picture
          picture={portrait}
          locale={frame.locale}
          sizes="(min-width: 62rem) 30rem, 88vw"
          className="cover"
          first
        />
      </div>
      <Caption picture={portrait} locale={frame.locale} />
    </figure>
  )
}

export const storyPage = definePage({
  path: paths.story,
  records: 'stories',
  load: async ({ queries, params }) => {
    const [story, stories] = await Promise.all([queries.story(params['slug'] ?? ''), queries.stories()])
    return story === null ? notFound : found({ story, stories: stories.items })
  },
  view: storyView,
  head: ({ story }, context) => ({
    title: story.title.value,
    description: story.intro?.value ?? null,
    image: story.portrait,
    translatedIn: story.translatedIn,
    type: 'article',
    feeds: feedLinks('stories', translator(context.locale)('stories.title'), context.locale),
    jsonLd: [
      storyLd(story, context),
      breadcrumbLd(context, [
        { label: translator(context.locale)('stories.title'), href: pathTo('stories', context.locale) },
        { label: story.title.value, href: context.path },
      ]),
    ],
  }),
  Page: StoryPage,
})
