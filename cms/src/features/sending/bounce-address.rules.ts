import { createHmac } from 'node:crypto'

import { sameSecret } from '#platform/site-events/sign.rules.ts'

const uuid = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/
const form = /^([^+@]+)\+([0-9a-f]{24}|[0-9a-f]{32})\.([0-9a-f]{20})@(.+)$/

/** 80 bits: too many to guess, one mail per try. In lower-case hex, since servers may change the case of an address. */
const sign = (mark: string, secret: string): string =>
  createHmac('sha256', secret).update(`bounce:${mark}`).digest('hex').slice(0, 20)

/** The return address of one delivery: `bounces+<delivery>.<signature>@example.org`. */
export const bounceAddressOf = (delivery: string, base: string, secret: string): string => {
  const [mailbox = '', domain = ''] = base.split('@')
  const mark = delivery.replaceAll('-', '')
  return `${mailbox}+${mark}.${sign(mark, secret)}@${domain}`
}

/** The delivery of a return address; null when the address is not one of ours. */
export const deliveryOf = (address: string, base: string, secret: string): string | null => {
  const [, mailbox, mark, signature = '', domain] = form.exec(address.trim().toLowerCase()) ?? []
  if (mark === undefined || `${mailbox}@${domain}` !== base.toLowerCase()) return null
  if (!sameSecret(signature, sign(mark, secret))) return null
  return mark.replace(uuid, '$1-$2-$3-$4-$5')
}
