import { createHmac, timingSafeEqual } from 'node:crypto'

/** The header value that proves the sender of a body: `sha256=` and the HMAC in hexadecimal. */
export const signatureOf = (body: string, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

/** Compares two strings in a time that does not reveal where they differ. */
export const sameSecret = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
