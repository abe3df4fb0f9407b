import type { PayloadRequest, SanitizedConfig } from 'payload'

import { spokenMessage } from '#i18n/payloads-english.rules.ts'
import { languageOf, spoken, words, type Words } from '#i18n/words.ts'

import { meaningOf } from './error-kind.rules.ts'
import { namedErrors } from './named-errors.rules.ts'

/** The text that Payload answers for an error that is not one of its own. */
const unknown = 'An unknown error occurred.'

type AfterError = NonNullable<SanitizedConfig['hooks']['afterError']>[number]

/**
 * Explains errors that bad input causes deep inside, instead of "Something went wrong". In the built program an error
 * of a hook can be of another copy of Payload's classes than the copy that Payload compares with; its text and the
 * fields that it names are put back here.
 */
export const explainErrors: AfterError = ({ error, req, result }) => {
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500
  const meaning = status < 500 ? null : meaningOf(error)
  if (meaning !== null) {
    const message = spoken(req.i18n, meaning.message)
    req.responseHeaders = new Headers([...(req.responseHeaders ?? []), ...Object.entries(meaning.headers)])
    return { response: { errors: [{ message }] }, status: meaning.status }
  }
  if (/^The following paths? cannot be queried/.test(error.message)) {
    const path = pathIn(error)
    const message = spoken(req.i18n, unaskable(path))
    return { response: { errors: [{ message }] }, status: 400 }
  }
  if (status === 423 && /is currently locked by another user/.test(error.message))
    return { response: { errors: [{ message: spoken(req.i18n, locked) }] }, status }
  const data: unknown = 'data' in error ? error.data : undefined
  const fields = fieldErrorsIn(data, req)
  if (fields.length > 0) {
    const isFew = fields.length <= mostInFull
    const names = fields.map(({ label, message }) => (isFew ? `${label}: ${message}` : label))
    // Payload gives only the names, and in English where its code forgets to hand over the language.
    const before = isFew ? '' : `${req.t('error:followingFieldsInvalid', { count: fields.length })} `
    const message = `${before}${names.join(isFew ? ' · ' : ', ')}`
    const explained = { ...Object(data), errors: fields }
    return {
      response: { errors: [{ data: explained, message, name: error.name }] },
      status: isOnlyTaken(data, req) ? 409 : status,
    }
  }
  const hasData = typeof data === 'object' && data !== null
  const told = firstOf(result)
  const isLost = told.message === unknown || (told.message === error.message && hasData && !told.data)
  const answered = isOnlyTaken(data, req) ? 409 : status
  const isOurs = status < 500 || ('isPublic' in error && error.isPublic === true)
  const isPutBack = isOurs && isLost && error.message !== ''
  const text = isPutBack ? error.message : told.message
  const message = typeof text === 'string' ? spokenMessage(text, languageOf(req.i18n)) : text
  if (!isPutBack && message === told.message) return { status: answered }
  const first: Record<string, unknown> = { ...told, message }
  if (isPutBack && hasData) first.data = data
  return { response: { errors: [first] }, status: answered }
}

/** More fields are only named: each says its own reason in the form. */
const mostInFull = 3

const locked = words(
  'Iemand anders is hier nu mee bezig. Je tekst blijft staan: wacht tot de ander klaar is en bewaar opnieuw, of kopieer je tekst en laad de pagina opnieuw om het over te nemen.',
  'Somebody else is working on this right now. Your text stays: save again once they are done, or copy your text and reload the page to take over.',
)

/** The errors at fields, in the form that Payload’s forms show beside each field. */
const fieldErrorsIn = (data: unknown, req: PayloadRequest) => {
  const { collection, errors, global }: { collection?: unknown; errors?: unknown; global?: unknown } = {
    ...Object(data),
  }
  if (!Array.isArray(errors)) return []
  const { collections, globals } = req.payload.config
  const asked = collection ?? req.routeParams?.collection
  const of =
    collections.find(({ slug }) => slug === asked) ??
    globals.find(({ slug }) => slug === (global ?? req.routeParams?.global))
  return namedErrors(errors, of?.flattenedFields ?? [], languageOf(req.i18n))
}

/** The input is valid, but another record has the same value: this is not a mistake in the request. */
const isOnlyTaken = (data: unknown, { t }: PayloadRequest): boolean => {
  const { errors }: { errors?: unknown } = { ...Object(data) }
  const isTaken = (one: unknown): boolean => ({ ...Object(one) }).message === t('error:valueMustBeUnique')
  return Array.isArray(errors) && errors.length > 0 && errors.every(isTaken)
}

/** Payload says it in English; `data` holds the paths that may not be queried. */
const pathIn = (error: object): string => {
  const { data } = { ...error } as { data?: readonly { path?: string }[] }
  return (data?.[0]?.path ?? '').slice(0, 60)
}

const unaskable = (path: string): Words =>
  words(
    `Op “${path}” kan niet worden gezocht of gesorteerd.`,
    `It is not possible to search or sort by “${path}”.`,
  )

const firstOf = (result: unknown): { data?: unknown; message?: unknown } => {
  const errors: unknown =
    typeof result === 'object' && result !== null && 'errors' in result ? result.errors : []
  const first: unknown = Array.isArray(errors) ? errors[0] : null
  return typeof first === 'object' && first !== null ? first : {}
}
