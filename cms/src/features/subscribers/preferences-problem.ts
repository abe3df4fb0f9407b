import type { PayloadRequest } from 'payload'

import type { Subscriber } from '#payload-types.ts'

import { followName } from './follow-name.ts'
import { followKey, mostFollows, type Preferences } from './sign-up.rules.ts'
import { followsOf } from './subscriber-rows.ts'
import type { ConsentSubject, Wording } from './wording.rules.ts'

type Chosen = {
  readonly input: Preferences
  readonly wordings: Readonly<Record<ConsentSubject, Wording>>
}

/** Why choices can't be saved: outdated sentences, an organisation that is gone, too many follows. */
export const problemOf = async (
  req: PayloadRequest,
  row: Subscriber,
  { input, wordings }: Chosen,
): Promise<'organisation' | 'tooMany' | 'wording' | null> => {
  const { alsoFollow, followWording, leave, newsletter, wording } = input
  if (leave) return null
  const isNew = newsletter && row.newsletter !== 'confirmed'
  if (isNew && wording !== wordings.newsletter.version) return 'wording'
  if (alsoFollow.length === 0) return null
  if (followWording !== wordings.follow.version) return 'wording'
  for (const wish of alsoFollow) if ((await followName(req, wish)) === null) return 'organisation'
  return (await countAfter(req, row.id, input)) > mostFollows ? 'tooMany' : null
}

/** The number of follows after the change. */
const countAfter = async (
  req: PayloadRequest,
  subscriber: string,
  { alsoFollow, follows }: Preferences,
): Promise<number> => {
  const stopped = follows.filter(({ rhythm }) => rhythm === 'stop').map(({ id }) => id)
  const kept = (await followsOf(req, subscriber)).filter(
    ({ id, state }) => state !== 'stopped' && !stopped.includes(id),
  )
  return new Set([...kept.map(({ key }) => key), ...alsoFollow.map((wish) => followKey(subscriber, wish))])
    .size
}
