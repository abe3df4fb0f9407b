import type { ReactElement } from 'react'

import type { StoryCard } from '#cms/models/story.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { CoverPicture } from '#ui/cover-picture.tsx'
import { DemoTag } from '#ui/demo-note.tsx'
import { Words } from '#ui/words.tsx'

type Props = {
  readonly story: StoryCard
  readonly locale: Locale
  readonly heading: 'h2' | 'h3'
  readonly first?: boolean
}

/** A portrait and the beginning of the person's story. */
export const StoryInvitation = ({ story, locale, heading: Heading, first = false }: Props): ReactElement => {
  const { portrait, person, title, intro, demo } = story
  return (
    <article className="person">
      <div className="person__portrait hanging">
        <CoverPicture
          picture={portrait}
          id={story.id}
          format="tall"
          locale={locale}
          sizes="(min-width: 62rem) 24rem, (min-width: 36rem) 44vw, 88vw"
          first={first}
          decorative
        />
      </div>
      <p className="kicker">
        <bdi lang="nl">{person}</bdi> <DemoTag demo={demo} locale={locale} />
      </p>
      <Heading className="person__title">
        <a href={pathTo('story', locale, story.slug)}>
          <Words text={title} locale={locale} />
        </a>
      </Heading>
      {intro !== null && <Words text={intro} locale={locale} as="p" />}
    </article>
  )
}
