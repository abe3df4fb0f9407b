import { createHmac } from 'node:crypto'

/** Signs that nobody sees, and that come along when an address is copied: of width zero, of direction, of control. */
const unseen = /[\p{Cc}\p{Cf}]/gu

/** An address as it is stored and compared: without invisible signs, trimmed, in lower case. */
export const normalAddress = (typed: string): string => typed.replaceAll(unseen, '').trim().toLowerCase()

/** The fingerprint of an address; without the secret the address can't be computed from it. */
export const addressHash = (address: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(`address:${normalAddress(address)}`)
    .digest('base64url')
