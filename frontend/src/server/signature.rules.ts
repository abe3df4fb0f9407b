import { createHmac, timingSafeEqual } from 'node:crypto'

const window = 5 * 60_000

/** Whether the holder of the secret sent exactly this body. */
export const isSignedBy = (secret: string, body: Buffer, signature: string): boolean => {
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`)
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** Whether a notice is from now, give or take five minutes: an old one may be a recording. */
export const isRecent = (at: Date, now: Date): boolean => Math.abs(now.getTime() - at.getTime()) <= window
