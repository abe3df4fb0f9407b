import { createHash } from 'node:crypto'

/** How the CMS remembers an address that is gone for good: nobody can read a name in it. */
export const tombstoneOf = (collection: string, slug: string): string =>
  createHash('sha256').update(`${collection}/${slug}`).digest('hex')
