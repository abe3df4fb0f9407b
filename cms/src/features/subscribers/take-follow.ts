import type { PayloadRequest } from 'payload'

import type { Place } from './confirm.ts'
import { followName } from './follow-name.ts'
import { note } from './ledger.ts'
import { followKey, subjectOf, type Wish } from './sign-up.rules.ts'
import { beginFollow, changeFollow, followsWhere } from './subscriber-rows.ts'
import type { Wording } from './wording.rules.ts'

type Taking = {
  readonly place: Place
  readonly wording: Wording
  readonly now: Date
}

/** Adds a follow for a proven owner of the address: requested and confirmed in one step. */
export const takeFollow = async (
  req: PayloadRequest,
  { subscriber, wish }: { readonly subscriber: string; readonly wish: Wish },
  { now, place, wording }: Taking,
): Promise<void> => {
  const key = followKey(subscriber, wish)
  const at = now.toISOString()
  for (;;) {
    const [known] = await followsWhere(req, { key: { equals: key } })
    if (known?.state === 'confirmed') return
    if (known === undefined) {
      const name = await followName(req, wish)
      if (name === null) return
      await beginFollow(req, { ...wish, key, name, requestedAt: at, subscriber })
      continue
    }
    const deed = { ...place, at: now, deed: at, subject: subjectOf(wish), subscriber }
    await note(req, { ...deed, event: 'requested', wording: wording.text, wordingVersion: wording.version })
    await note(req, { ...deed, event: 'confirmed' })
    const expected = { requestedAt: known.requestedAt, state: known.state }
    const next = { confirmedAt: at, requestedAt: at, state: 'confirmed', stoppedAt: null }
    if (await changeFollow(req, known.id, expected, next)) return
  }
}
