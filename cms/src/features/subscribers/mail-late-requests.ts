import type { PayloadRequest } from 'payload'

import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'
import { asSystem } from '#platform/local-api.ts'

import { mailAboutSignUp } from './sign-up-mail.ts'
import { confirmableFor, mayMailAgain } from './sign-up.rules.ts'
import { followsWhere, subscriberById } from './subscriber-rows.ts'

/** Mails subscribers who made another request on a day that had its mail already. */
export const mailLateRequests = async (req: PayloadRequest, now: Date): Promise<void> => {
  await eachOnItsOwn(await unconfirmed(req, now), async (id) => {
    const row = await subscriberById(req, id)
    const sentAt = row?.confirmationSentAt ?? null
    if (row === null || !mayMailAgain(sentAt, now)) return
    const follows = await followsWhere(req, {
      and: [{ subscriber: { equals: id } }, { state: { equals: 'unconfirmed' } }],
    })
    const askedAt = [
      ...(row.newsletter === 'unconfirmed' ? [row.requestedAt] : []),
      ...follows.map(({ requestedAt }) => requestedAt),
    ]
    const isNews = askedAt.some((at) => at != null && (sentAt === null || new Date(at) > new Date(sentAt)))
    if (isNews) await mailAboutSignUp(req, id, now)
  })
}

/** Subscribers with a request that waits for confirmation, each once. */
const unconfirmed = async (req: PayloadRequest, now: Date): Promise<ReadonlySet<string>> => {
  const since = new Date(now.getTime() - confirmableFor).toISOString()
  const fresh = { requestedAt: { greater_than: since } }
  const { docs } = await asSystem(req, 'the program mails people who asked for mail').find({
    collection: 'subscribers',
    depth: 0,
    pagination: false,
    select: { newsletter: true },
    where: { and: [{ newsletter: { equals: 'unconfirmed' } }, fresh] },
  })
  const follows = await followsWhere(req, { and: [{ state: { equals: 'unconfirmed' } }, fresh] })
  return new Set([...docs.map(({ id }) => id), ...follows.map(({ subscriber }) => subscriber)])
}
