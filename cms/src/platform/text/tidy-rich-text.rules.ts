import { tidyLinkTarget } from '@welkom-hier/writing/web-address.rules.ts'

type Node = Readonly<Record<string, unknown>>

/** The editor's own form of a break within a paragraph. */
const lineBreak: Node = { type: 'linebreak', version: 1 }

/**
 * A Lexical document with each of its texts tidied, and the addresses of its links completed; any other value as it is.
 * A line end within a text becomes a break, and a text of which nothing is left goes.
 */
export const tidyRichText = (value: unknown, tidy: (text: string) => string): unknown =>
  isNode(value) && isNode(value.root) ? { ...value, root: tidyNode(value.root, tidy) } : value

const tidyNode = (node: Node, tidy: (text: string) => string): Node => {
  const children: readonly unknown[] | null = Array.isArray(node.children) ? node.children : null
  return {
    ...node,
    ...(isNode(node.fields) && typeof node.fields.url === 'string'
      ? { fields: { ...node.fields, url: tidyLinkTarget(node.fields.url) } }
      : {}),
    ...(children && {
      children: children.flatMap((child): readonly unknown[] => {
        if (!isNode(child)) return [child]
        return child.type === 'text' && typeof child.text === 'string'
          ? tidyTextNode(child, tidy(child.text))
          : [tidyNode(child, tidy)]
      }),
    }),
  }
}

const tidyTextNode = (node: Node, text: string): readonly Node[] =>
  text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [lineBreak] : []),
      ...(line === '' ? [] : [{ ...node, text: line }]),
    ])

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
