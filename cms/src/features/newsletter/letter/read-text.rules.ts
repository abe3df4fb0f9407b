import * as v from 'valibot'

import { oneLine } from '#features/mails/one-line.rules.ts'

import type { Inline, LetterLocale, List, Paragraph, Said } from './letter.rules.ts'
import { wholeAddress } from './site-paths.rules.ts'

/** A text of a record that was read in all languages at once: in this language, else in Dutch, else in any. */
export const saidIn = (value: unknown, locale: LetterLocale): Said | null => bestOf(value, locale, readText)

/** The same text on one line, in the safe form for texts that people outside staff wrote. */
export const lineIn = (value: unknown, locale: LetterLocale): Said | null => {
  const said = saidIn(value, locale)
  return said === null ? null : { ...said, value: oneLine(said.value, longestLine) }
}

const longestLine = 1000

/** Formatted text in the best available language. */
export const formattedIn = (
  value: unknown,
  locale: LetterLocale,
  siteUrl: string,
): Said<readonly Paragraph[]> | null =>
  bestOf(value, locale, (one) => {
    const read = readParagraphs(one, siteUrl)
    return read.length === 0 ? null : read
  })

/** Whether a localized field has a value in exactly this language. */
export const isSaidIn = (value: unknown, locale: LetterLocale): boolean => {
  const own = inLocale(value, locale)
  return readText(own) !== null || readParagraphs(own, 'https://example.org').length > 0
}

/** Formatted text without its format, for a list or the line beside the subject in an inbox. */
export const plainText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map((one) =>
      one.kind === 'list'
        ? one.items.map((item) => inlineText(item.children)).join(' ')
        : inlineText(one.children),
    )
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

export const inlineText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'break':
          return '\n'
        case 'link':
          return inlineText(inline.children)
        case 'text':
          return inline.text
      }
    })
    .join('')

const inLocale = (value: unknown, locale: LetterLocale): unknown =>
  typeof value === 'object' && value !== null ? { ar: null, en: null, nl: null, ...value }[locale] : null

const bestOf = <Value>(
  value: unknown,
  locale: LetterLocale,
  read: (value: unknown) => Value | null,
): Said<Value> | null => {
  for (const lang of new Set<LetterLocale>([locale, 'nl', 'en', 'ar'])) {
    const found = read(inLocale(value, lang))
    if (found !== null) return { lang, value: found }
  }
  return null
}

/**
 * Characters that no text needs and that a mail could not carry; and the host that marks the place of personal links.
 */
const tidy = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replaceAll('personal-link.invalid', 'personal-link')

const readText = (value: unknown): string | null => {
  if (typeof value !== 'string') return null
  const text = tidy(value).trim()
  return text === '' ? null : text
}

const bold = 1
const italic = 2
const deepest = 10
const mostNodes = 4000

const rootSchema = v.object({ root: v.object({ children: v.array(v.unknown()) }) })
const nodeSchema = v.looseObject({ type: v.string(), children: v.fallback(v.array(v.unknown()), []) })
const linkSchema = v.object({ linkType: v.fallback(v.string(), 'custom'), url: v.fallback(v.string(), '') })

type Node = v.InferOutput<typeof nodeSchema>

type Reader = {
  nodes: number
  readonly siteUrl: string
}

const readParagraphs = (value: unknown, siteUrl: string): readonly Paragraph[] => {
  const parsed = v.safeParse(rootSchema, value)
  if (!parsed.success) return []
  const reader: Reader = { nodes: 0, siteUrl }
  return parsed.output.root.children.flatMap((child) => readParagraph(child, reader))
}

const readNode = (value: unknown, reader: Reader): Node | null => {
  reader.nodes += 1
  if (reader.nodes > mostNodes) return null
  const parsed = v.safeParse(nodeSchema, value)
  return parsed.success ? parsed.output : null
}

const readParagraph = (value: unknown, reader: Reader): readonly Paragraph[] => {
  const node = readNode(value, reader)
  switch (node?.type) {
    case 'heading':
    case 'paragraph':
    case 'quote': {
      const children = readInlines(node.children, reader, 1)
      return inlineText(children).trim() === '' ? [] : [{ children, kind: 'paragraph' }]
    }
    case 'list':
      return readList(node, reader, 1)
    default:
      return []
  }
}

const readList = (node: Node, reader: Reader, depth: number): readonly List[] => {
  if (depth > deepest) return []
  const items = node.children.flatMap((child) => {
    const item = readNode(child, reader)
    return item?.type === 'listitem' ? [readItem(item, reader, depth)] : []
  })
  return items.length === 0 ? [] : [{ items, kind: 'list', ordered: node['listType'] === 'number' }]
}

const readItem = (item: Node, reader: Reader, depth: number): List['items'][number] => ({
  children: readInlines(item.children, reader, depth),
  lists: item.children.flatMap((child) => {
    const inner = v.safeParse(nodeSchema, child)
    return inner.success && inner.output.type === 'list' ? readList(inner.output, reader, depth + 1) : []
  }),
})

const readInlines = (children: readonly unknown[], reader: Reader, depth: number): readonly Inline[] => {
  if (depth > deepest) return []
  return children.flatMap((child) => {
    const node = readNode(child, reader)
    return node === null ? [] : readInline(node, reader, depth)
  })
}

const readInline = (node: Node, reader: Reader, depth: number): readonly Inline[] => {
  switch (node.type) {
    case 'text': {
      const { format, text } = node
      const bits = typeof format === 'number' ? format : 0
      return typeof text !== 'string' || text === ''
        ? []
        : [{ bold: (bits & bold) > 0, italic: (bits & italic) > 0, kind: 'text', text: tidy(text) }]
    }
    case 'linebreak':
      return [{ kind: 'break' }]
    case 'tab':
      return [{ bold: false, italic: false, kind: 'text', text: ' ' }]
    case 'autolink':
    case 'link': {
      const inner = readInlines(node.children, reader, depth + 1)
      const link = v.safeParse(linkSchema, node['fields'])
      const href = link.success ? wholeAddress(link.output.url, reader.siteUrl) : null
      return href === null ? inner : [{ children: inner, href, kind: 'link' }]
    }
    default:
      return []
  }
}
