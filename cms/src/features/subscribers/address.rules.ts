import { createHmac } from 'node:crypto'

import { normalEmail } from '@welkom-hier/writing/email.rules.ts'

/** The fingerprint of an address; without the secret the address can't be computed from it. */
export const addressHash = (address: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(`address:${normalEmail(address)}`)
    .digest('base64url')
