import { createHmac } from 'node:crypto'

/** An address as it is stored and compared: no spaces around it, small letters. */
export const normalAddress = (typed: string): string => typed.trim().toLowerCase()

/** The fingerprint of an address, from which nobody without the secret can find the address again. */
export const addressHash = (address: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(`address:${normalAddress(address)}`)
    .digest('base64url')
