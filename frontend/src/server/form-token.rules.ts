import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** A form that comes back faster than this must be sent again: a program that does not read the answer gives up. */
export const shortestFillMs = 3_000
/** A form that was open longer than this gets a new token. */
const longestFillMs = 24 * 60 * 60_000

type Signed = { readonly form: string; readonly secret: string }

export type TokenReading = 'fine' | 'too-fast' | 'expired'

/** A token for one copy of a form: the time when it was rendered and a random number, signed. */
export const writeFormToken = (at: number, nonce: string, { form, secret }: Signed): string => {
  const content = `${at.toString(36)}.${nonce}`
  return `${content}.${sign(content, form, secret)}`
}

const day = 24 * 60 * 60_000

/** One token for all visitors, valid for one day, that nobody without the secret can make. */
export const dayToken = (now: number, signed: Signed): string =>
  writeFormToken(Math.floor(now / day) * day, 'day', signed)

/** Reads from a token how long the visitor had the form; a token that is not ours counts as expired. */
export const readFormToken = (token: string, now: number, { form, secret }: Signed): TokenReading => {
  const [at = '', nonce = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || !isSame(signature, sign(`${at}.${nonce}`, form, secret))) return 'expired'
  const age = now - Number.parseInt(at, 36)
  if (age > longestFillMs) return 'expired'
  return age < shortestFillMs ? 'too-fast' : 'fine'
}

/** A key for one set of answers on one copy of a form; the same answers give the same key. */
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
