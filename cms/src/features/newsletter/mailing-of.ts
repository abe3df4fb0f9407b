import type { PayloadRequest, Where } from 'payload'

import { idOf } from '#access/actor.ts'
import { asSystem } from '#platform/local-api.ts'

/** The facts about a newsletter's sending that matter to its writer. */
export type KnownMailing = {
  readonly id: string
  readonly newsletter: string
  readonly sendAt: string
  readonly state: string
}

const system = (req: PayloadRequest) =>
  asSystem(req, 'a newsletter that is being sent can’t be changed by anybody')

const mailingsWhere = async (req: PayloadRequest, where: Where): Promise<readonly KnownMailing[]> => {
  const { docs } = await system(req).find({ collection: 'mailings', depth: 0, pagination: false, where })
  return docs.map(({ id, newsletter, sendAt, state }) => ({
    id,
    newsletter: idOf(newsletter) ?? '',
    sendAt,
    state,
  }))
}

/** The sending of one newsletter; null until it is scheduled or begun. */
export const mailingOf = async (req: PayloadRequest, newsletter: string): Promise<KnownMailing | null> =>
  (await mailingsWhere(req, { newsletter: { equals: newsletter } }))[0] ?? null

/** Why a newsletter can't be changed: it is scheduled, or it is being sent or was sent. */
export type Fixed = 'scheduled' | 'sent'

/** All newsletters that can't be changed. One that is online without a mailing was sent before there were mailings. */
export const fixedNewsletters = async (req: PayloadRequest): Promise<ReadonlyMap<string, Fixed>> => {
  const { docs } = await system(req).find({
    collection: 'newsletters',
    depth: 0,
    pagination: false,
    select: {},
    where: { _status: { equals: 'published' } },
  })
  const online = docs.map(({ id }) => [id, 'sent'] as const)
  const mailings = await mailingsWhere(req, {})
  const mailed = mailings.map(
    ({ newsletter, state }) => [newsletter, state === 'scheduled' ? 'scheduled' : 'sent'] as const,
  )
  return new Map([...online, ...mailed])
}

/** Whether a query matches one of them, by its published version or its newest draft. */
export const fixedAmong = async (req: PayloadRequest, where: Where): Promise<Fixed | null> => {
  const fixed = await fixedNewsletters(req)
  if (fixed.size === 0) return null
  for (const draft of [true, false]) {
    const { docs } = await system(req).find({
      collection: 'newsletters',
      depth: 0,
      draft,
      limit: 1,
      select: {},
      where: { and: [where, { id: { in: [...fixed.keys()] } }] },
    })
    const [named] = docs
    if (named !== undefined) return fixed.get(named.id) ?? null
  }
  return null
}
