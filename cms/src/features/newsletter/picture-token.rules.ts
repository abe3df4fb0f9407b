import { createHmac } from 'node:crypto'

import { sameSecret } from '#platform/site-events/sign.rules.ts'

/** The form of the program's own file names; no other file is read from the disk. */
export const pictureName = /^[a-z0-9][a-z0-9_-]{0,120}\.(?:webp|jpe?g|png)$/i

const sign = (payload: string, secret: string): string =>
  createHmac('sha256', secret).update(`test-picture:${payload}`).digest('base64url')

/** A token that opens one picture which is not public yet, until a moment: for the test mail that shows it. */
export const writePictureToken = (file: string, until: Date, secret: string): string => {
  const payload = Buffer.from(`${until.getTime()}:${file}`).toString('base64url')
  return `${payload}.${sign(payload, secret)}`
}

/** The file name that a valid token opens, or null. */
export const readPictureToken = (token: string, secret: string, now: Date): string | null => {
  const [payload, signature, more] = token.split('.')
  if (payload === undefined || signature === undefined || more !== undefined) return null
  if (!sameSecret(signature, sign(payload, secret))) return null
  const [until, file = ''] = Buffer.from(payload, 'base64url').toString().split(':')
  return Number(until) > now.getTime() && pictureName.test(file) ? file : null
}
