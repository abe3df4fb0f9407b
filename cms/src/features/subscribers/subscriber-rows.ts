import type { PayloadRequest, Where } from 'payload'

import type { Follow, Subscriber } from '#payload-types.ts'
import type { NewValues, Values } from '#platform/database/compare-and-set.rules.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem } from '#platform/local-api.ts'

const system = (req: PayloadRequest) =>
  asSystem(req, 'people sign up and leave without an account; the link in their own mail identifies them')

const everything = { depth: 0, showHiddenFields: true } as const

/** The row with this id as it is now. */
export const subscriberById = async (req: PayloadRequest, id: string): Promise<Subscriber | null> =>
  system(req).findByID({ collection: 'subscribers', disableErrors: true, id, ...everything })

/** The row of this address. */
export const subscriberOf = async (req: PayloadRequest, email: string): Promise<Subscriber | null> => {
  const where = { email: { equals: email } }
  const { docs } = await system(req).find({ collection: 'subscribers', limit: 1, where, ...everything })
  return docs[0] ?? null
}

type Beginning = Pick<Subscriber, 'email' | 'locale'> & {
  readonly provinces: NonNullable<Subscriber['provinces']>
}

/** The row of this address, created when there is none; of two callers at once one creates it. */
export const subscriberFor = async (req: PayloadRequest, beginning: Beginning): Promise<Subscriber> => {
  const { row } = await writeOnce(req, {
    find: () => subscriberOf(req, beginning.email),
    make: () =>
      system(req).create({
        collection: 'subscribers',
        data: { ...beginning, newsletter: 'none', nonce: crypto.randomUUID() },
        ...everything,
      }),
  })
  return row
}

/** The follows of an address: requested, confirmed or stopped. */
export const followsOf = async (req: PayloadRequest, subscriber: string): Promise<Follow[]> =>
  followsWhere(req, { subscriber: { equals: subscriber } })

export const followsWhere = async (req: PayloadRequest, where: Where): Promise<Follow[]> =>
  (await system(req).find({ collection: 'follows', depth: 0, pagination: false, sort: 'createdAt', where }))
    .docs

type NewFollow = Pick<Follow, 'key' | 'kind' | 'name' | 'requestedAt' | 'subscriber' | 'target'>

/** Creates a follow; false when the row exists already. */
export const beginFollow = async (req: PayloadRequest, follow: NewFollow): Promise<boolean> => {
  const { isNew } = await writeOnce(req, {
    find: async () => (await followsWhere(req, { key: { equals: follow.key } }))[0] ?? null,
    make: () =>
      system(req).create({
        collection: 'follows',
        data: { ...follow, rhythm: 'immediate', state: 'unconfirmed' },
        depth: 0,
      }),
  })
  return isNew
}

/**
 * Choices that no other code writes: language and provinces, and no other field of the row. Written separately, since
 * some databases have a separate table for a list, and a change of row and list at once would write the whole row
 * again.
 */
export const keepChoices = async (
  req: PayloadRequest,
  { id, locale, provinces }: Pick<Subscriber, 'id' | 'locale' | 'provinces'>,
): Promise<void> => {
  await changeSubscriber(req, id, {}, { locale })
  await req.payload.db.updateOne({
    collection: 'subscribers',
    data: { provinces },
    id,
    req,
    returning: false,
  })
}

/** Changes a subscriber if it still has the values that the caller saw. */
export const changeSubscriber = (
  req: PayloadRequest,
  id: string,
  expected: Values,
  next: NewValues,
): Promise<boolean> => compareAndSet({ collection: 'subscribers', expected, id, next, req })

/** Changes a follow if it still has the values that the caller saw. */
export const changeFollow = (
  req: PayloadRequest,
  id: string,
  expected: Values,
  next: NewValues,
): Promise<boolean> => compareAndSet({ collection: 'follows', expected, id, next, req })
