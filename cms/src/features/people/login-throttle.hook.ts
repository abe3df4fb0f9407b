import { normalEmail } from '@welkom-hier/writing/email.rules.ts'
import type {
  CollectionAfterErrorHook,
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { refusal } from '#access/refusal.ts'
import { env } from '#env.ts'
import { words } from '#i18n/words.ts'
import { clientOf } from '#platform/api-guard/client-address.ts'
import { troubleOf } from '#platform/database/trouble.rules.ts'
import { createLimit } from '#platform/limits/limit.ts'

const [minute, hour, day] = [60, 60 * 60, 24 * 60 * 60]

/**
 * Slows down wrong passwords for one account from one network, more with each try. An attacker on another network never
 * locks the owner out; the API guard counts the tries of a network for all accounts together.
 */
const wrongTries = createLimit(
  'login',
  { duration: minute, points: 5 },
  { duration: hour, points: 20 },
  { duration: day, points: 60 },
)

const tooOften = (seconds: number) =>
  words(
    `Het is te vaak niet gelukt. Probeer het over ${waitIn(seconds, 'minuut', 'minuten')} opnieuw, of vraag een nieuw wachtwoord aan.`,
    `It failed too often. Try again in ${waitIn(seconds, 'minute', 'minutes')}, or ask for a new password.`,
  )

const waitIn = (seconds: number, one: string, more: string): string => {
  const minutes = Math.ceil(seconds / minute)
  return minutes === 1 ? `1 ${one}` : `${minutes} ${more}`
}

const counted = 'countedLogin'

/** Counts every try beforehand, also for unknown accounts, so that many parallel tries count as many. */
export const slowDownGuessing: CollectionBeforeOperationHook = async (call) => {
  if (call.operation !== 'login') return
  const { req } = call
  const key = keyOf(req, call.args.data.email)
  const seconds = await wrongTries.take(req.payload, key)
  if (seconds !== null) throw refusal(req, tooOften(seconds), 429)
  req.context[counted] = key
}

/** A correct password takes its count back. */
export const forgiveRightPassword: CollectionAfterLoginHook = async ({ req, user }) => {
  await giveBack(req)
  return user
}

/** A try that the database undid, and that is made again, takes its count back too. */
export const forgiveUndone: CollectionAfterErrorHook = async ({ error, req }) => {
  if (troubleOf(error)?.isUndone === true) await giveBack(req)
}

/** Only once: after a correct password the database can still undo the login. */
const giveBack = async (req: PayloadRequest): Promise<void> => {
  const key = req.context[counted]
  if (typeof key !== 'string') return
  delete req.context[counted]
  await wrongTries.giveBack(req.payload, key)
}

const keyOf = (req: PayloadRequest, email: unknown): string =>
  `${typeof email === 'string' ? normalEmail(email) : ''} ${clientOf(new Headers(req.headers), env().proxies)}`
