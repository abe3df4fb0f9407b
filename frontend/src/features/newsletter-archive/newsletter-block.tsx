import type { ReactElement } from 'react'

import { FestivalsSection } from '#features/festivals/agenda.part.tsx'
import { StoryInvitation } from '#features/stories/story-invitation.part.tsx'
import { Quote } from '#features/testimonials/quote.part.tsx'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { PictureBlock } from '#ui/captioned-picture.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { Words } from '#ui/words.tsx'

import type { NewsletterBlockView } from './newsletter.view.ts'

type Props = { readonly block: NewsletterBlockView; readonly locale: Locale }

/** One block of a newsletter on the site; a new kind of block does not compile until it is handled here. */
export const NewsletterBlock = ({ block, locale }: Props): ReactElement | null => {
  switch (block.blockType) {
    case 'letterText':
      return (
        <div className="column">
          {block.title !== null && <Words text={block.title} locale={locale} as="h2" />}
          {block.body !== null && <RichText text={block.body} locale={locale} under={2} />}
        </div>
      )
    case 'letterPicture':
      return (
        <PictureBlock
          picture={block.picture}
          caption={block.caption}
          locale={locale}
          sizes="(min-width: 56rem) 52rem, 92vw"
          className="figure letters__picture"
        />
      )
    case 'letterFestivals':
      return block.entries.length === 0 ? null : (
        <FestivalsSection
          entries={block.entries}
          locale={locale}
          title={block.title}
          ownTitle={translator(locale)('archive.festivals')}
          withYear
        />
      )
    case 'letterStory':
      return (
        <div className="column letters__story">
          <StoryInvitation story={block.story} locale={locale} heading="h2" />
        </div>
      )
    case 'letterQuote':
      return <Quote testimonial={block.testimonial} locale={locale} size="large" withFestival />
    case 'letterButton':
      return block.link === null ? null : (
        <p className="column">
          <a className="button" href={block.link}>
            <Words text={block.label} locale={locale} />
          </a>
        </p>
      )
  }
}
