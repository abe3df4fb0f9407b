import { seenText } from '@welkom-hier/writing/text.rules.ts'
import * as v from 'valibot'

import type { Locale } from '#i18n/locales.ts'

import { isSafeHref } from './fields.ts'
import { linkToDocument } from './links.ts'
import { localized } from './localized.ts'
import { pictureSchema, type Picture } from './media.ts'

/** The elements of rich text: a closed union. Other elements of the CMS are left out. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }

export type ListItem = { readonly children: readonly Inline[]; readonly lists: readonly List[] }

export type List = { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly children: readonly Inline[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | List

export type RichText = { readonly value: readonly Block[]; readonly lang: Locale }

/** Rich text in the best available language. */
export const richText = (locale: Locale) =>
  localized(locale, (value): readonly Block[] | null => {
    const blocks = readBlocks(value, locale)
    return blocks.length === 0 ? null : blocks
  })

const maxDepth = 10
const maxNodes = 4000
const bold = 1
const italic = 2

const rootSchema = v.object({ root: v.object({ children: v.array(v.unknown()) }) })

const nodeSchema = v.looseObject({ type: v.string(), children: v.fallback(v.array(v.unknown()), []) })

const linkFields = v.object({
  linkType: v.fallback(v.string(), 'custom'),
  url: v.fallback(v.string(), ''),
  doc: v.fallback(v.unknown(), null),
})

type Reader = { readonly locale: Locale; nodes: number }

const readBlocks = (value: unknown, locale: Locale): readonly Block[] => {
  const parsed = v.safeParse(rootSchema, value)
  if (!parsed.success) return []
  const reader: Reader = { locale, nodes: 0 }
  return parsed.output.root.children.flatMap((child) => readBlock(child, reader))
}

const readBlock = (value: unknown, reader: Reader): readonly Block[] => {
  const node = readNode(value, reader)
  if (node === null) return []
  switch (node.type) {
    case 'heading':
      return withInlines(node, reader, (children) => ({
        kind: 'heading',
        level: headingLevel(node['tag']),
        children,
      }))
    case 'quote':
      return withInlines(node, reader, (children) => ({ kind: 'quote', children }))
    case 'paragraph':
      return withInlines(node, reader, (children) => ({ kind: 'paragraph', children }))
    case 'horizontalrule':
      return [{ kind: 'rule' }]
    case 'list':
      return readList(node, reader, 1)
    case 'upload': {
      const picture = v.safeParse(pictureSchema(reader.locale), node['value'])
      return picture.success ? [{ kind: 'picture', picture: picture.output }] : []
    }
    default:
      return []
  }
}

type Node = v.InferOutput<typeof nodeSchema>

const readNode = (value: unknown, reader: Reader): Node | null => {
  reader.nodes += 1
  if (reader.nodes > maxNodes) return null
  const parsed = v.safeParse(nodeSchema, value)
  return parsed.success ? parsed.output : null
}

const withInlines = (
  node: Node,
  reader: Reader,
  build: (children: readonly Inline[]) => Block,
): readonly Block[] => {
  const children = readInlines(node.children, reader, 1)
  return children.some(saysSomething) ? [build(children)] : []
}

const readInlines = (values: readonly unknown[], reader: Reader, depth: number): readonly Inline[] =>
  depth > maxDepth ? [] : values.flatMap((value) => readInline(value, reader, depth))

const readInline = (value: unknown, reader: Reader, depth: number): readonly Inline[] => {
  const node = readNode(value, reader)
  if (node === null) return []
  switch (node.type) {
    case 'text':
      return readTextNode(node)
    case 'linebreak':
      return [{ kind: 'break' }]
    case 'link':
    case 'autolink': {
      const children = readInlines(node.children, reader, depth + 1)
      const href = readHref(node['fields'], reader.locale)
      // A link without a safe address keeps only its text.
      return href === null ? children : [{ kind: 'link', href, children }]
    }
    default:
      return []
  }
}

const readTextNode = (node: Node): readonly Inline[] => {
  const { format } = node
  const text = typeof node['text'] === 'string' ? seenText(node['text']) : ''
  if (text === '') return []
  const bits = typeof format === 'number' ? format : 0
  return [{ kind: 'text', text, bold: (bits & bold) !== 0, italic: (bits & italic) !== 0 }]
}

const readHref = (value: unknown, locale: Locale): string | null => {
  const fields = v.safeParse(linkFields, value)
  if (!fields.success) return null
  if (fields.output.linkType === 'internal') return linkToDocument(fields.output.doc, locale)
  const url = fields.output.url.trim()
  return isSafeHref(url) ? url : null
}

const readList = (node: Node, reader: Reader, depth: number): readonly List[] => {
  if (depth > maxDepth) return []
  const items = node.children.flatMap((value) => {
    const item = readNode(value, reader)
    return item?.type === 'listitem' ? [readItem(item, reader, depth)] : []
  })
  return items.length === 0 ? [] : [{ kind: 'list', ordered: node['listType'] === 'number', items }]
}

const readItem = (item: Node, reader: Reader, depth: number): ListItem => ({
  children: readInlines(item.children, reader, depth),
  lists: item.children.flatMap((value) => {
    const child = v.safeParse(nodeSchema, value)
    return child.success && child.output.type === 'list' ? readList(child.output, reader, depth + 1) : []
  }),
})

const headingLevel = (tag: unknown): 2 | 3 | 4 => (tag === 'h4' ? 4 : tag === 'h3' ? 3 : 2)

const saysSomething = (inline: Inline): boolean =>
  inline.kind === 'link'
    ? inline.children.some(saysSomething)
    : inline.kind === 'text' && inline.text.trim() !== ''
