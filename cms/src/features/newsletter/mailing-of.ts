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

/** The newsletters that are scheduled, on their way or sent. */
export const mailedNewsletters = async (req: PayloadRequest): Promise<readonly string[]> =>
  (await mailingsWhere(req, {})).map(({ newsletter }) => newsletter)

/** Whether a search names one of them, as it is or as its newest draft. */
export const namesMailed = async (req: PayloadRequest, where: Where): Promise<KnownMailing | null> => {
  const mailings = await mailingsWhere(req, {})
  const ids = mailings.map(({ newsletter }) => newsletter)
  if (ids.length === 0) return null
  for (const draft of [true, false]) {
    const { docs } = await system(req).find({
      collection: 'newsletters',
      depth: 0,
      draft,
      limit: 1,
      select: {},
      where: { and: [where, { id: { in: ids } }] },
    })
    const named = mailings.find(({ newsletter }) => newsletter === docs[0]?.id)
    if (named !== undefined) return named
  }
  return null
}
