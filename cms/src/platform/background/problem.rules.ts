import { cut } from '@welkom-hier/writing/cut.rules.ts'

import { isBrokenLine, troubleOf } from '#platform/database/trouble.rules.ts'
import { withoutAddresses } from '#platform/outbox/without-addresses.rules.ts'
import { faultOf } from '#platform/storage/fault.rules.ts'

/** Why a background job failed, as far as staff can act on it. */
export type Problem = 'database' | 'full-disk' | 'login' | 'other' | 'storage' | 'unreachable'

/** Several failures of one turn; its cause is the first. */
export class SeveralFailures extends AggregateError {
  constructor(errors: readonly unknown[]) {
    super(errors, `${errors.length} pieces of work failed`, { cause: errors[0] })
  }
}

const firstOf = (error: unknown): unknown => (error instanceof SeveralFailures ? error.cause : error)

/** The kind of an error, by code and class and never by its message; of several failures, the kind of the first. */
export const problemOf = (thrown: unknown): Problem => {
  const error = firstOf(thrown)
  const fault = faultOf(error)
  if (fault !== null) return fault === 'full' ? 'full-disk' : 'storage'
  if (troubleOf(error) !== null) return 'database'
  const { authenticationFailed }: { authenticationFailed?: unknown } = { ...Object(error) }
  if (authenticationFailed === true) return 'login'
  return isBrokenLine(error) ? 'unreachable' : 'other'
}

/**
 * The message of the first cause, for the person who maintains the machine: a query error repeats texts that people
 * wrote. Of several failures it gives the first, and the number of the others.
 */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof SeveralFailures)) return reasonOfOne(error)
  return `${reasonOfOne(error.cause)} (and ${error.errors.length - 1} more)`.trim()
}

const reasonOfOne = (error: unknown): string => {
  let first: unknown = error
  for (let depth = 0; depth < 6 && hasCause(first); depth += 1) first = first.cause
  const message = first instanceof Error ? first.message : String(first)
  return message.startsWith('Failed query') ? '' : cut(withoutAddresses(message), 300)
}

/** Returns a function that tells whether an error is new: the same problem counts once, until it is over. */
export const newsFilter = (): ((error: unknown) => boolean) => {
  let told: string | null = null
  return (error) => {
    const now = error === null ? null : kindOf(error)
    const isNews = now !== null && now !== told
    told = now
    return isNews
  }
}

/** A bug in the program itself can be any error. */
const kindOf = (error: unknown): string => {
  const problem = problemOf(error)
  return problem === 'other' ? `other: ${reasonOf(error)}` : problem
}

const hasCause = (error: unknown): error is { readonly cause: object } =>
  typeof error === 'object' &&
  error !== null &&
  'cause' in error &&
  typeof error.cause === 'object' &&
  error.cause !== null
