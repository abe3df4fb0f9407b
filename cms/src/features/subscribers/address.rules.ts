import { createHmac } from 'node:crypto'

/** An address as it is stored and compared: trimmed, in lower case. */
export const normalAddress = (typed: string): string => typed.trim().toLowerCase()

/** The fingerprint of an address; without the secret the address can't be computed from it. */
export const addressHash = (address: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(`address:${normalAddress(address)}`)
    .digest('base64url')
