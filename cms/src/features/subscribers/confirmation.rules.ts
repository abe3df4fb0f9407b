import type { Follow, Subscriber } from '#payload-types.ts'

import { isConfirmable } from './sign-up.rules.ts'

/** One thing that waits for its owner's yes. */
export interface Pending {
  /** `newsletter`, or what is followed: `municipality:Delft`. */
  readonly subject: string
  readonly requestedAt: string
  /** Null for the newsletter. */
  readonly follow: Follow | null
}

/** What a confirmation link leads to. */
export type Confirmation =
  | {
      readonly kind: 'open'
      readonly pending: readonly Pending[]
      /** False when something was asked for after the mail had left: then its owner has to read the list. */
      readonly isAsMailed: boolean
    }
  /** Everything has been confirmed. */
  | { readonly kind: 'done' }
  /** Confirmed once, and left since then. */
  | { readonly kind: 'used' }
  | { readonly kind: 'expired' }

/** Where a confirmation stands now. */
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
