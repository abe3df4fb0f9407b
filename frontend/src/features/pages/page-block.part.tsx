import type { ReactElement } from 'react'
import { FestivalLine } from '#features/festivals/festival-entry.part.tsx'
import { Quote } from '#features/testimonials/quote.part.tsx'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { CallToAction } from '#ui/call-to-action.tsx'
import { CaptionedPicture } from '#ui/captioned-picture.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { Words } from '#ui/words.tsx'
import type { BlockView } from './blocks.kit.ts'

/** One block of a page; a new kind of block does not compile until it is shown here. */
export const PageBlock = ({ block, locale }: { block: BlockView; locale: Locale }): ReactElement | null => {
  switch (block.blockType) {
    case 'text':
      return (
        <div className="column">
          <RichText text={block.body} locale={locale} />
        </div>
      )
    case 'picture':
      return <PictureBlock block={block} locale={locale} />
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
      return <FestivalsBlock block={block} locale={locale} />
  }
}

type Of<Kind extends BlockView['blockType']> = {
  readonly block: Extract<BlockView, { blockType: Kind }>
  readonly locale: Locale
}

const PictureBlock = ({ block, locale }: Of<'picture'>): ReactElement => (
  <CaptionedPicture
    picture={block.picture}
    caption={block.caption}
    locale={locale}
    sizes="(min-width: 80rem) 72rem, 92vw"
    className="figure"
  />
)

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

const FestivalsBlock = ({ block, locale }: Of<'festivals'>): ReactElement => {
  const t = translator(locale)
  return (
    <section className="column">
      <h2>{block.title === null ? t('festivals.title') : <Words text={block.title} locale={locale} />}</h2>
      {block.entries.length === 0 ? (
        <p>{t('festivals.empty')}</p>
      ) : (
        <ol className="agenda">
          {block.entries.map((entry) => (
            <li key={entry.id}>
              <FestivalLine entry={entry} locale={locale} heading="h3" withMonth />
            </li>
          ))}
        </ol>
      )}
      <p>
        <a className="arrow-link" href={pathTo('festivals', locale)}>
          {t('home.allFestivals')}
        </a>
      </p>
    </section>
  )
}
