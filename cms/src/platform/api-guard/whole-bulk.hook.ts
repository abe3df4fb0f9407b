import { APIError, type CollectionAfterOperationHook, type Config, type PayloadRequest } from 'payload'

import { spoken, words } from '#i18n/words.ts'

import { meaningOf } from './error-kind.rules.ts'

type Failure = {
  readonly id: number | string
  readonly isPublic?: boolean
  readonly message: string
}

const failuresIn = (result: unknown): readonly Failure[] =>
  typeof result === 'object' && result !== null && 'docs' in result && 'errors' in result
    ? (result.errors as readonly Failure[])
    : []

const refusalOf = (req: PayloadRequest, failures: readonly Failure[]) => {
  const meaning = failures.map(({ message }) => meaningOf({ message })).find((one) => one !== null)
  if (meaning !== undefined)
    return new APIError(spoken(req.i18n, meaning.message), meaning.status, undefined, true)
  const reasons = [
    ...new Set(failures.filter(({ isPublic }) => isPublic === true).map(({ message }) => message)),
  ]
  const told = words(
    `Er is niets veranderd: bij ${failures.length} ging het niet. ${reasons.join(' ')}`.trim(),
    `Nothing was changed: ${failures.length} could not be. ${reasons.join(' ')}`.trim(),
  )
  return new APIError(spoken(req.i18n, told), 400, { failed: failures.map(({ id }) => id) }, true)
}

/** Payload would keep the part of a bulk change that was done before it failed. */
const allOrNothing: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const failures = failuresIn(result)
  if (failures.length > 0) throw refusalOf(req, failures)
  return result
}

/** A plugin: a change of many records at once is made to all of them, or to none. */
export const wholeBulk = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      afterOperation: [...(collection.hooks?.afterOperation ?? []), allOrNothing],
    },
  })),
})
