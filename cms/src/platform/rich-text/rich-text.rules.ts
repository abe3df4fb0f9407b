import { webAddressOf } from '@welkom-hier/writing/web-address.rules.ts'

const textTypes = new Set(['linebreak', 'tab', 'text'])
const blockTypes = new Set([
  'autolink',
  'heading',
  'horizontalrule',
  'link',
  'list',
  'listitem',
  'paragraph',
  'quote',
  'root',
  'upload',
])
const safeAddress = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i
const deepest = 12
const mostNodes = 5000

/** The possible problems of a rich text. */
export type RichTextProblem = 'malformed' | 'too-deep' | 'too-large' | 'unknown-node' | 'unsafe-link'

/** Whether an address may stand in a link: of a website, mailto, tel, or a path on this site. */
export const isSafeAddress = (address: unknown): boolean => {
  if (typeof address !== 'string' || address.length > 2000 || !safeAddress.test(address.trim())) return false
  return !/^https?:/i.test(address.trim()) || webAddressOf(address) !== null
}

/**
 * Whether an address, complete or still being typed, leads only to sites, mailboxes and telephones. Browsers ignore
 * control characters and spaces, so these may hide no scheme.
 */
export const isHarmlessAddress = (address: string): boolean => {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address.replaceAll(/[\p{Cc}\p{Cf}\s]/gu, ''))?.[1]
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme.toLowerCase())
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const linkProblem = (node: Record<string, unknown>): RichTextProblem | null => {
  if (node.type !== 'link' && node.type !== 'autolink') return null
  const fields = node.fields
  if (!isRecord(fields)) return 'malformed'
  if (fields.linkType === 'internal') return null
  return isSafeAddress(fields.url) ? null : 'unsafe-link'
}

/**
 * The first problem of a Lexical document (its `{ root }`), or null. Drafts are checked as well: Payload doesn't
 * validate them, and a preview shows them. Only texts that can show pictures may hold them.
 */
export const richTextProblem = (value: unknown, { pictures = false } = {}): RichTextProblem | null => {
  if (value === null || value === undefined) return null
  if (!isRecord(value) || !isRecord(value.root)) return 'malformed'
  let nodes = 0
  const judge = (node: unknown, depth: number): RichTextProblem | null => {
    nodes += 1
    if (nodes > mostNodes) return 'too-large'
    if (depth > deepest) return 'too-deep'
    if (!isRecord(node) || typeof node.type !== 'string') return 'malformed'
    if (textTypes.has(node.type))
      return node.type === 'text' && typeof node.text !== 'string' ? 'malformed' : null
    if (!blockTypes.has(node.type) || (node.type === 'upload' && !pictures)) return 'unknown-node'
    const wrongLink = linkProblem(node)
    if (wrongLink) return wrongLink
    if (node.children === undefined) return null
    if (!Array.isArray(node.children)) return 'malformed'
    for (const child of node.children) {
      const problem = judge(child, depth + 1)
      if (problem) return problem
    }
    return null
  }
  return judge(value.root, 0)
}

/** The text without pictures that are not uploaded yet, or that never will be: they refer to no record. */
export const withoutUnfinishedPictures = (value: unknown): unknown => {
  if (!isRecord(value) || !isRecord(value.root)) return value
  const root = finished(value.root)
  return root === value.root ? value : { ...value, root }
}

const isUnfinished = (node: unknown): boolean =>
  isRecord(node) && node.type === 'upload' && (isRecord(node.pending) || !node.value)

/** The node itself when it holds none of them. */
const finished = (node: unknown): unknown => {
  if (!isRecord(node) || !Array.isArray(node.children)) return node
  const children = node.children.filter((one) => !isUnfinished(one)).map(finished)
  const before: readonly unknown[] = node.children
  const isSame = children.length === before.length && children.every((one, at) => one === before[at])
  return isSame ? node : { ...node, children }
}
