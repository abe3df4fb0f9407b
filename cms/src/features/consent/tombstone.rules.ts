import { createHash } from 'node:crypto'

import { isId } from '#platform/ids.rules.ts'

/** What stands for an address that is gone: nobody can read a name in it, but the site can make the same one. */
export const tombstoneOf = (collection: string, slug: string): string =>
  createHash('sha256').update(`${collection}/${slug}`).digest('hex')

/** The part that the names of a picture and of all its sizes begin with. */
export const fileStem = (filename: string): string => filename.replace(/\.[a-z]+$/i, '')

/** The pictures in a rich text, by the ids of its upload nodes. */
export const uploadsIn = (value: unknown, found: Set<string> = new Set()): ReadonlySet<string> => {
  if (Array.isArray(value)) for (const item of value) uploadsIn(item, found)
  else if (typeof value === 'object' && value !== null) {
    const node: Record<string, unknown> = { ...value }
    if (node.type === 'upload' && typeof node.value === 'string' && isId(node.value)) found.add(node.value)
    for (const item of Object.values(node)) uploadsIn(item, found)
  }
  return found
}
