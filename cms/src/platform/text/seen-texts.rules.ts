import { seenText } from '@welkom-hier/writing/text.rules.ts'

/** Of these every sign counts, also one that nobody sees. */
const secret = /password|token|secret/i

/** For `JSON.parse`: takes the signs that nobody sees out of every text but passwords and keys. */
export const seenOnly = (key: string, value: unknown): unknown =>
  typeof value === 'string' && !secret.test(key) ? seenText(value) : value
