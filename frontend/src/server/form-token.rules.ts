import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Whoever is faster than this is asked to press once more: a program that doesn't read the answer goes away. */
export const shortestFillMs = 3_000
/** A form that stood open longer is given out anew. */
const longestFillMs = 24 * 60 * 60_000

type Signed = { readonly form: string; readonly secret: string }

export type TokenReading = 'fine' | 'too-fast' | 'expired'

/** A token for one copy of a form: the moment it was given out and a number of its own, signed. */
export const writeFormToken = (at: number, nonce: string, { form, secret }: Signed): string => {
  const content = `${at.toString(36)}.${nonce}`
  return `${content}.${sign(content, form, secret)}`
}

const day = 24 * 60 * 60_000

/** One token for everybody and the whole day, which nobody outside can make up. */
export const dayToken = (now: number, signed: Signed): string =>
  writeFormToken(Math.floor(now / day) * day, 'day', signed)

/** What a token says about how long somebody had the form; one that isn't ours counts as expired. */
export const readFormToken = (token: string, now: number, { form, secret }: Signed): TokenReading => {
  const [at = '', nonce = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || !isSame(signature, sign(`${at}.${nonce}`, form, secret))) return 'expired'
  const age = now - Number.parseInt(at, 36)
  if (age > longestFillMs) return 'expired'
  return age < shortestFillMs ? 'too-fast' : 'fine'
}

/** One key for one set of answers on one copy of a form. */
export const formKey = (token: string, values: Readonly<Record<string, string>>): string => {
  const answers = Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([token, answers]))
    .digest('base64url')
}

const sign = (content: string, form: string, secret: string): string =>
  createHmac('sha256', secret).update(`form:${form}:${content}`).digest('base64url')

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
