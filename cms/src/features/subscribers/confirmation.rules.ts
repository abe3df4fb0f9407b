import type { Follow, Subscriber } from '#payload-types.ts'

import { isConfirmable } from './sign-up.rules.ts'

/** One request that waits for its owner's confirmation. */
export type Pending = {
  /** `newsletter`, or the subject of a follow: `municipality:Delft`. */
  readonly subject: string
  readonly requestedAt: string
  /** Null for the newsletter. */
  readonly follow: Follow | null
}

/** The state of a confirmation link. */
export type Confirmation =
  | {
      readonly kind: 'open'
      readonly pending: readonly Pending[]
      /** False when a request was added after the mail was sent: then its owner must read the list. */
      readonly isAsMailed: boolean
    }
  /** Every request has been confirmed. */
  | { readonly kind: 'done' }
  /** Confirmed once, and left since then. */
  | { readonly kind: 'used' }
  | { readonly kind: 'expired' }

/** The present state of a confirmation. */
export const confirmationOf = (row: Subscriber, follows: readonly Follow[], now: Date): Confirmation => {
  if (!isConfirmable(row.confirmationSentAt, now)) return { kind: 'expired' }
  const pending = pendingOf(row, follows).filter(({ requestedAt }) => isConfirmable(requestedAt, now))
  if (pending.length > 0) {
    const mailedAt = new Date(row.confirmationSentAt ?? 0)
    return {
      isAsMailed: pending.every(({ requestedAt }) => new Date(requestedAt) <= mailedAt),
      kind: 'open',
      pending,
    }
  }
  const isOnList = row.newsletter === 'confirmed' || follows.some(({ state }) => state === 'confirmed')
  return { kind: isOnList ? 'done' : 'used' }
}

const pendingOf = (
  { newsletter, requestedAt }: Subscriber,
  follows: readonly Follow[],
): readonly Pending[] => [
  ...(newsletter === 'unconfirmed' && requestedAt != null
    ? [{ follow: null, requestedAt, subject: 'newsletter' }]
    : []),
  ...follows
    .filter(({ state }) => state === 'unconfirmed')
    .map((follow) => ({
      follow,
      requestedAt: follow.requestedAt,
      subject: `${follow.kind}:${follow.target}`,
    })),
]
