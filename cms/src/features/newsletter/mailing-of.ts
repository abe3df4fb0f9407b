import type { PayloadRequest, Where } from 'payload'

import { idOf } from '#access/actor.ts'
import { asSystem } from '#platform/local-api.ts'

/** The sending of a newsletter, as far as it concerns whoever writes. */
export interface KnownMailing {
  readonly id: string
  readonly newsletter: string
  readonly sendAt: string
  readonly state: string
}

const system = (req: PayloadRequest) =>
  asSystem(req, 'a newsletter that is on its way stays as it is, whoever asks')

const mailingsWhere = async (req: PayloadRequest, where: Where): Promise<readonly KnownMailing[]> => {
  const { docs } = await system(req).find({ collection: 'mailings', depth: 0, pagination: false, where })
  return docs.map(({ id, newsletter, sendAt, state }) => ({
    id,
    newsletter: idOf(newsletter) ?? '',
    sendAt,
    state,
  }))
}

/** The sending of one newsletter; null as long as nobody has scheduled or begun it. */
export const mailingOf = async (req: PayloadRequest, newsletter: string): Promise<KnownMailing | null> =>
  (await mailingsWhere(req, { newsletter: { equals: newsletter } }))[0] ?? null

/** Why a newsletter stays as it is: it waits for its time, or it has begun to leave. */
export type Fixed = 'scheduled' | 'sent'

/** Every newsletter that stays as it is. One that is online without a mailing was sent before there were mailings. */
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

/** Whether a search names one of them, as it is or as its newest draft. */
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
