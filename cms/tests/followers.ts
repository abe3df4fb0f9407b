import type { Payload } from 'payload'

import type { Cms } from './kit.ts'

export type NewFollow = {
  readonly kind: 'municipality' | 'organisation' | 'province'
  readonly target: string
  readonly rhythm?: 'immediate' | 'weekly'
  readonly state?: 'confirmed' | 'stopped' | 'unconfirmed'
  readonly confirmedAt?: string
}

/** A time before everything that a test does. */
export const longAgo = '2026-01-01T00:00:00.000Z'

/** Writes a subscriber and their follows, as signing up and confirming would. */
export const writeSubscriber = async (
  { payload }: Pick<Cms, 'payload'>,
  email: string,
  { follows = [], ...more }: Record<string, unknown> & { readonly follows?: readonly NewFollow[] } = {},
): Promise<string> => {
  const data = { email, locale: 'nl', newsletter: 'none', nonce: crypto.randomUUID(), ...more }
  const id = await write(payload, 'subscribers', data)
  for (const follow of follows) {
    await write(payload, 'follows', {
      confirmedAt: longAgo,
      key: `${id}:${follow.kind}:${follow.target}`,
      name: follow.target,
      requestedAt: longAgo,
      rhythm: 'immediate',
      state: 'confirmed',
      subscriber: id,
      ...follow,
    })
  }
  return id
}

type Written =
  | 'applications'
  | 'bulk-changes'
  | 'consents'
  | 'deliveries'
  | 'follows'
  | 'invitations'
  | 'mailings'
  | 'outbox'
  | 'reports'
  | 'subscriber-imports'
  | 'subscribers'

/** Writes a row without access rules, as the program itself does. */
export const write = async (payload: Payload, collection: Written, data: object): Promise<string> => {
  const at = new Date().toISOString()
  const row = { createdAt: at, updatedAt: at, ...data }
  return String((await payload.db.create({ collection, data: row, req: {} as never })).id)
}

/** Writes a newsletter with only a title. */
export const writeNewsletter = async ({ payload }: Pick<Cms, 'payload'>, subject: string): Promise<string> =>
  String(
    (await payload.create({ collection: 'newsletters', data: { subject } as never, overrideAccess: true }))
      .id,
  )
