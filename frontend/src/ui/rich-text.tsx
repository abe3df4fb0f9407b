import type { ReactElement } from 'react'

import type { Block, Inline, List, RichText as RichTextModel } from '#cms/models/rich-text.ts'
import type { Locale } from '#i18n/locales.ts'
import { translator } from '#i18n/t.ts'

import { Picture } from './picture.tsx'
import { languageMark } from './words.tsx'

type Props = {
  readonly text: RichTextModel
  readonly locale: Locale
  /** The level of the heading above this text; headings inside it are one level lower. */
  readonly under?: 1 | 2
}

/** Formatted text by editors. Only the elements in the switches below can be shown. */
export const RichText = ({ text, locale, under = 1 }: Props): ReactElement => {
  const { lang, dir } = languageMark(text.lang, locale)
  return (
    <div className="prose" lang={lang} dir={dir}>
      {text.value.map((block, index) => (
        <BlockMarkup key={index} block={block} locale={locale} under={under} />
      ))}
    </div>
  )
}

type BlockProps = { readonly block: Block; readonly locale: Locale; readonly under: 1 | 2 }

const BlockMarkup = ({ block, locale, under }: BlockProps): ReactElement => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      )
    case 'heading':
      return <Heading level={block.level + under - 1} inlines={block.children} />
    case 'quote':
      return (
        <blockquote>
          <Inlines inlines={block.children} />
        </blockquote>
      )
    case 'list':
      return <ListMarkup list={block} />
    case 'rule':
      return <hr />
    case 'picture':
      return (
        <figure className="figure">
          <Picture
            picture={block.picture}
            locale={locale}
            sizes="(min-width: 48rem) 42rem, 92vw"
            className="figure__image"
          />
          {block.picture.credit !== null && (
            <figcaption className="figure__caption">
              {translator(locale)('picture.credit', { credit: block.picture.credit })}
            </figcaption>
          )}
        </figure>
      )
  }
}

const Heading = ({ level, inlines }: { level: number; inlines: readonly Inline[] }): ReactElement => {
  const content = <Inlines inlines={inlines} />
  if (level <= 2) return <h2>{content}</h2>
  return level === 3 ? <h3>{content}</h3> : <h4>{content}</h4>
}

const ListMarkup = ({ list }: { list: List }): ReactElement => {
  const items = list.items.map((item, index) => (
    <li key={index}>
      <Inlines inlines={item.children} />
      {item.lists.map((inner, innerIndex) => (
        <ListMarkup key={innerIndex} list={inner} />
      ))}
    </li>
  ))
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

/** In Arabic, the groups of a phone number would stand in reverse; it gets the direction of its own (U+2066 … U+2069). */
const withPhonesWhole = (text: string): string =>
  /\p{Script=Arabic}/u.test(text) ? text.replaceAll(/\+?\d[\d\s().-]{5,}\d/g, '\u2066$&\u2069') : text

const Inlines = ({ inlines }: { inlines: readonly Inline[] }): ReactElement => (
  <>
    {inlines.map((inline, index) => (
      <InlineMarkup key={index} inline={inline} />
    ))}
  </>
)

const InlineMarkup = ({ inline }: { inline: Inline }): ReactElement => {
  switch (inline.kind) {
    case 'break':
      return <br />
    case 'link':
      return (
        <a href={inline.href}>
          <Inlines inlines={inline.children} />
        </a>
      )
    case 'text': {
      const text = withPhonesWhole(inline.text)
      const emphasised = inline.italic ? <em>{text}</em> : <>{text}</>
      return inline.bold ? <strong>{emphasised}</strong> : emphasised
    }
  }
}
