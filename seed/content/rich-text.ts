import type { Locale } from './types.ts'

export type Inline = string | { bold: string } | { link: string; to: string }
export type Block =
  | { type: 'paragraph'; content: readonly Inline[] }
  | { type: 'heading'; tag: 'h2' | 'h3'; text: string }
  | { type: 'list'; ordered: boolean; items: readonly (readonly Inline[])[] }

export type LexicalNode = { type: string; version: number; [key: string]: unknown }
export type LexicalDocument = {
  root: {
    type: 'root'
    version: 1
    direction: 'ltr' | 'rtl'
    format: ''
    indent: 0
    children: LexicalNode[]
  }
}

export const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content })
export const heading = (text: string, tag: 'h2' | 'h3' = 'h2'): Block => ({ type: 'heading', tag, text })
export const list = (...items: (Inline | readonly Inline[])[]): Block => listOf(false, items)
export const steps = (...items: (Inline | readonly Inline[])[]): Block => listOf(true, items)
export const bold = (text: string): Inline => ({ bold: text })
export const link = (text: string, to: string): Inline => ({ link: text, to })

/** The blocks in the form in which Payload's editor stores them. */
export function toLexical(blocks: readonly Block[], locale: Locale): LexicalDocument {
  const direction = locale === 'ar' ? 'rtl' : 'ltr'
  const children = blocks.map((block, index) => toNode(block, direction, String(index)))
  return { root: { type: 'root', version: 1, direction, format: '', indent: 0, children } }
}

/** The plain text without formatting, for counting and checking. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'heading') return block.text
      if (block.type === 'paragraph') return inlineText(block.content)
      return block.items.map(inlineText).join('\n')
    })
    .join('\n')
}

type Direction = 'ltr' | 'rtl'

function listOf(ordered: boolean, items: (Inline | readonly Inline[])[]): Block {
  return { type: 'list', ordered, items: items.map((item) => (isInline(item) ? [item] : item)) }
}

const isInline = (item: Inline | readonly Inline[]): item is Inline => !Array.isArray(item)

const inlineText = (content: readonly Inline[]): string =>
  content
    .map((piece) => (typeof piece === 'string' ? piece : 'bold' in piece ? piece.bold : piece.link))
    .join('')

function toNode(block: Block, direction: Direction, path: string): LexicalNode {
  switch (block.type) {
    case 'paragraph':
      return element('paragraph', direction, toInlineNodes(block.content, direction, path), {
        textFormat: 0,
        textStyle: '',
      })
    case 'heading':
      return element('heading', direction, [textNode(block.text)], { tag: block.tag })
    case 'list':
      return element('list', direction, toListItems(block.items, direction, path), {
        listType: block.ordered ? 'number' : 'bullet',
        tag: block.ordered ? 'ol' : 'ul',
        start: 1,
      })
  }
}

function toListItems(
  items: readonly (readonly Inline[])[],
  direction: Direction,
  path: string,
): LexicalNode[] {
  return items.map((item, index) =>
    element('listitem', direction, toInlineNodes(item, direction, `${path}-${index}`), { value: index + 1 }),
  )
}

function toInlineNodes(content: readonly Inline[], direction: Direction, path: string): LexicalNode[] {
  return content.map((piece, index) => {
    if (typeof piece === 'string') return textNode(piece)
    if ('bold' in piece) return textNode(piece.bold, 1)
    return element('link', direction, [textNode(piece.link)], {
      version: 3,
      // The editor needs an id; it is the same in every run, so that a second seeding changes nothing.
      id: `seed-${path}-${index}`,
      fields: { linkType: 'custom', newTab: false, url: piece.to },
    })
  })
}

const element = (
  type: string,
  direction: Direction,
  children: LexicalNode[],
  more: Record<string, unknown>,
): LexicalNode => ({ type, version: 1, direction, format: '', indent: 0, children, ...more })

const textNode = (text: string, format: 0 | 1 = 0): LexicalNode => ({
  type: 'text',
  version: 1,
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text,
})
