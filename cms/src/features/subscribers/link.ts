import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import type { Subscriber } from '#payload-types.ts'

import { isSubscriberToken, readSubscriberToken, type LinkPurpose } from './subscriber-link.rules.ts'
import { subscriberById } from './subscriber-rows.ts'

/** Compared when there is no such subscriber, so that an unknown link takes as long as a forged one. */
const nobody = { nonce: 'nobody' }

export type Linked = {
  readonly row: Subscriber
  readonly purpose: LinkPurpose
}

/** The subscriber of a link; null when it is not valid, or not for one of these purposes. */
export const behindLink = async (
  req: PayloadRequest,
  token: string,
  purposes: readonly LinkPurpose[],
): Promise<Linked | null> => {
  const link = readSubscriberToken(token)
  if (link === null || !purposes.includes(link.purpose)) return null
  const row = await subscriberById(req, link.subscriber)
  const { nonce } = row ?? nobody
  const isOurs = isSubscriberToken(token, link, { nonce, secret: env().PAYLOAD_SECRET })
  return row === null || !isOurs ? null : { purpose: link.purpose, row }
}
