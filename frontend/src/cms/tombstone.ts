import { createHash } from 'node:crypto'

/** The form in which the CMS stores a deleted address: a hash, so that nobody can read a name in it. */
export const tombstoneOf = (collection: string, slug: string): string =>
  createHash('sha256').update(`${collection}/${slug}`).digest('hex')
