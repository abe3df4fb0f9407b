import type { CollectionSlug, PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

import { candidates } from './slug.rules.ts'

type Wish = {
  readonly collection: CollectionSlug
  /** The id of the record that needs the address: its own address is free for it. */
  readonly except?: string | undefined
  /** Addresses that the site itself uses. */
  readonly reserved?: readonly string[]
  readonly wanted: string
}

/** The slug, or the first free one after it, among the records that are not in the trash. */
export const freeSlug = async (req: PayloadRequest, wish: Wish): Promise<string> => {
  for (let round = 0; ; round += 1) {
    const offered = candidates(wish.wanted, round)
    const taken = await takenAmong(req, wish, offered)
    const free = offered.find((slug) => !taken.has(slug) && !wish.reserved?.includes(slug))
    if (free !== undefined) return free
  }
}

const takenAmong = async (
  req: PayloadRequest,
  { collection, except }: Wish,
  slugs: string[],
): Promise<ReadonlySet<string>> => {
  const taken = new Set<string>()
  // The published document and its waiting draft may have different addresses.
  for (const draft of [true, false]) {
    const same = await asSystem(req, 'a slug must be free among all records, seen or unseen').find({
      collection,
      depth: 0,
      draft,
      pagination: false,
      where: { and: [{ slug: { in: slugs } }, { id: { not_equals: except ?? '' } }] },
    })
    for (const document of same.docs) taken.add(String((document as { slug?: unknown }).slug))
  }
  return taken
}
