import type { ReactElement } from 'react'

import { FestivalsSection } from '#features/festivals/agenda.part.tsx'
import { Quote } from '#features/testimonials/quote.part.tsx'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'
import { CallToAction } from '#ui/call-to-action.tsx'
import { PictureBlock } from '#ui/captioned-picture.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { Words } from '#ui/words.tsx'

import type { BlockView } from './blocks.kit.ts'

/** One block of a page; a new kind of block does not compile until it is handled here. */
export const PageBlock = ({ block, locale }: { block: BlockView; locale: Locale }): ReactElement | null => {
  switch (block.blockType) {
    case 'text':
      return (
        <div className="column">
          <RichText text={block.body} locale={locale} />
        </div>
      )
    case 'picture':
      return (
        <PictureBlock
          picture={block.picture}
          caption={block.caption}
          locale={locale}
          sizes="(min-width: 80rem) 72rem, 92vw"
        />
      )
    case 'quote':
      return <Quote testimonial={block.testimonial} locale={locale} size="large" withFestival />
    case 'callToAction':
      return (
        <CallToAction
          title={block.title}
          text={block.text}
          label={block.label}
          href={block.link}
          locale={locale}
        />
      )
    case 'questions':
      return <QuestionsBlock block={block} locale={locale} />
    case 'festivals':
      return (
        <FestivalsSection
          entries={block.entries}
          locale={locale}
          title={block.title}
          ownTitle={translator(locale)('festivals.title')}
        />
      )
  }
}

type Of<Kind extends BlockView['blockType']> = {
  readonly block: Extract<BlockView, { blockType: Kind }>
  readonly locale: Locale
}

const QuestionsBlock = ({ block, locale }: Of<'questions'>): ReactElement => (
  <div className="column questions">
    {block.items.map(({ question, answer }) => (
      <details key={question.value} className="question">
        <summary>
          <Words text={question} locale={locale} />
        </summary>
        <RichText text={answer} locale={locale} under={2} />
      </details>
    ))}
  </div>
)
