import { createHash } from 'node:crypto'

import { isId } from '#platform/ids.rules.ts'

/** The mark of a deleted address: nobody can read a name in it, but the site can compute the same mark. */
export const tombstoneOf = (collection: string, slug: string): string =>
  createHash('sha256').update(`${collection}/${slug}`).digest('hex')

/** The common beginning of the file names of a picture and its sizes. */
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
