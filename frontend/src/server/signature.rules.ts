import { createHmac, timingSafeEqual } from 'node:crypto'

const window = 5 * 60_000

/** Whether this exact body was signed with the secret. */
export const isSignedBy = (secret: string, body: Buffer, signature: string): boolean => {
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`)
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** Whether a notice is at most five minutes old or ahead: an older one may be a replay. */
export const isRecent = (at: Date, now: Date): boolean => Math.abs(now.getTime() - at.getTime()) <= window
