import { withoutAddresses } from '#platform/outbox/without-addresses.rules.ts'
import { isBrokenLine, troubleOf } from '#platform/database/trouble.rules.ts'
import { faultOf } from '#platform/storage/fault.rules.ts'

/** Why a background job failed, as far as staff can act on it. */
export type Problem = 'database' | 'full-disk' | 'login' | 'other' | 'storage' | 'unreachable'

/** The kind of an error, by code and class and never by its words. */
export const problemOf = (error: unknown): Problem => {
  const fault = faultOf(error)
  if (fault !== null) return fault === 'full' ? 'full-disk' : 'storage'
  if (troubleOf(error) !== null) return 'database'
  const { authenticationFailed }: { authenticationFailed?: unknown } = { ...Object(error) }
  if (authenticationFailed === true) return 'login'
  return isBrokenLine(error) ? 'unreachable' : 'other'
}

/** What the program was told, for whoever keeps the machine: the first cause, since a query repeats what people wrote. */
export const reasonOf = (error: unknown): string => {
  let first: unknown = error
  for (let depth = 0; depth < 6 && hasCause(first); depth += 1) first = first.cause
  const message = first instanceof Error ? first.message : String(first)
  return message.startsWith('Failed query') ? '' : withoutAddresses(message).slice(0, 300)
}

/** Makes what says whether an error is news after the one before: the same problem is told once, until it is over. */
export const newsFilter = (): ((error: unknown) => boolean) => {
  let told: string | null = null
  return (error) => {
    const now = error === null ? null : kindOf(error)
    const isNews = now !== null && now !== told
    told = now
    return isNews
  }
}

/** What is wrong in the program itself may be one of many things. */
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
