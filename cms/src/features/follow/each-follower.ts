import type { PayloadRequest, Where } from 'payload'

import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'

import { wholeGroups, type Follow } from './follow.rules.ts'
import { nextFollows, pageSize, reachable, type Reader } from './followers.ts'

type Round = {
  /** The last subscriber of an earlier round that was broken off. */
  readonly after: string | null | undefined
  /** Notes that all subscribers up to this one were told; false when another program has taken over. */
  readonly passed: (subscriber: string) => Promise<boolean>
  readonly where: Where
}

type Follower = {
  readonly follows: readonly Follow[]
  readonly reader: Reader
}

/**
 * Gives each reachable follower a turn. What fails for one stops none of the others: the failure is thrown at the end,
 * and the next round begins at its page, where the key of each mail prevents a second one. False when another program
 * has taken over.
 */
export const eachFollower = async (
  req: PayloadRequest,
  { after, passed, where }: Round,
  tell: (follower: Follower) => Promise<unknown>,
): Promise<boolean> => {
  let hasFailed = false
  let isTakenOver = false
  const followers = async function* (): AsyncGenerator<Follower> {
    let upTo = after ?? ''
    while (!isTakenOver) {
      const page = await nextFollows(req, where, upTo)
      const groups = wholeGroups(page, pageSize)
      const ids = groups.flatMap(([first]) => first?.subscriber ?? [])
      const readers = await reachable(req, ids)
      for (const follows of groups) {
        const reader = readers.get(follows[0]?.subscriber ?? '')
        if (reader !== undefined) yield { follows, reader }
      }
      if (page.length < pageSize) return
      upTo = ids.at(-1) ?? upTo
      isTakenOver = !hasFailed && !(await passed(upTo))
    }
  }
  await eachOnItsOwn(followers(), async (follower) => {
    try {
      await tell(follower)
    } catch (error) {
      hasFailed = true
      throw error
    }
  })
  return !isTakenOver
}
