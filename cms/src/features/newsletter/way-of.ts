import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

import { mailingOf } from './mailing-of.ts'
import type { Way } from './state-in-words.rules.ts'

/** The progress of one newsletter. */
export const wayOf = async (req: PayloadRequest, id: string): Promise<Way> => {
  const newsletter = await asSystem(req, 'the admin shows newsletters only to staff').findByID({
    collection: 'newsletters',
    depth: 0,
    disableErrors: true,
    id,
    select: { _status: true, sentAt: true },
  })
  return {
    isOnline: newsletter?._status === 'published',
    mailing: await mailingOf(req, id),
    sentAt: newsletter?.sentAt ?? null,
  }
}
