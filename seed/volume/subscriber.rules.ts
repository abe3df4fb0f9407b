import { locales } from '../content/types.ts'
import { townOf } from './places.ts'
import { randomFrom } from './random.ts'

/** A reserved domain without mailboxes (RFC 2606). */
export const readersDomain = 'lezers.example'

/** The address of the subscriber with this number. */
export const volumeEmail = (number: number): string =>
  `voorbeeld-${String(number).padStart(6, '0')}@${readersDomain}`

const day = 24 * 60 * 60_000

/** The subscriber with this number: most have confirmed, some have unsubscribed, some have never confirmed. */
export const volumeSubscriber = (number: number, now: Date) => {
  const random = randomFrom(`reader ${number}`)
  const asked = now.getTime() - Math.floor(random.between(1, 900)) * day
  const at = (days: number): string => new Date(asked + days * day).toISOString()
  const newsletter = random.pick([
    'confirmed',
    'confirmed',
    'confirmed',
    'confirmed',
    'unsubscribed',
    'unconfirmed',
  ])
  return {
    email: volumeEmail(number),
    locale: random.pick(locales),
    newsletter,
    provinces: random.next() < 0.5 ? [townOf(number).province] : [],
    requestedAt: at(0),
    createdAt: at(0),
    nonce: `v${number}-${Math.floor(random.next() * 1e15).toString(36)}`,
    ...(newsletter === 'unconfirmed' ? {} : { confirmedAt: at(0.1) }),
    ...(newsletter === 'unsubscribed' ? { unsubscribedAt: at(0.9) } : {}),
  }
}
