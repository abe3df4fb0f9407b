import { cut } from '@welkom-hier/writing/cut.rules.ts'
import type { FlattenedField } from 'payload'

import { unknownSort } from './fitting-questions.rules.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import { queryableField } from './queryable-fields.rules.ts'
import { pathsOfSort, type FieldsOf } from './visible-questions.rules.ts'
import { checkWhere } from './where.rules.ts'

/** The kind of person, as far as the form of the query matters. Access decides which records they see. */
export type Asker = 'anonymous' | 'organiser' | 'staff'

export type Grammar = {
  readonly asker: Asker
  readonly fields: readonly FlattenedField[]
  /** The fields of the collections that references lead to. */
  readonly fieldsOf: FieldsOf
  readonly locales: readonly string[]
}

type Check = (value: unknown, grammar: Grammar) => Problem | boolean

const most: Readonly<Record<Asker, number>> = { anonymous: 100, organiser: 250, staff: 1000 }

const wholeNumber = (value: unknown, least: number, greatest: number): boolean =>
  typeof value === 'string' && /^\d{1,7}$/.test(value) && Number(value) >= least && Number(value) <= greatest

const isFlag: Check = (value) => value === 'true' || value === 'false'
const isLocale: Check = (value, { locales }) =>
  typeof value === 'string' && (value === 'all' || locales.includes(value))
const isFallback: Check = (value, { locales }) =>
  typeof value === 'string' && ['false', 'none', 'null', ...locales].includes(value)

const isSort: Check = (value, { fields }) => {
  if (typeof value !== 'string') return false
  const paths = pathsOfSort(value)
  return paths.length <= 3 && paths.every((path) => queryableField(fields, path)?.isSortable === true)
}

const isSelect: Check = (value, { fields }) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.entries(value)
  return entries.length <= 60 && entries.every(([name, part]) => isKnown(fields, name) && isFlags(part, 0))
}

const isKnown = (fields: readonly FlattenedField[], name: string): boolean =>
  ['createdAt', 'id', 'updatedAt'].includes(name) || fields.some((field) => field.name === name)

const isFlags = (value: unknown, depth: number): boolean => {
  if (value === 'true' || value === 'false') return true
  return (
    typeof value === 'object' &&
    value !== null &&
    depth < 4 &&
    Object.values(value).every((part) => isFlags(part, depth + 1))
  )
}

/** The crop and focal point of a picture. */
const isNumbers = (value: unknown, depth: number): boolean => {
  if (typeof value === 'string') return /^-?[\d.]{1,20}$|^(?:px|%|true|false)$/.test(value)
  return (
    typeof value === 'object' &&
    value !== null &&
    depth < 4 &&
    Object.values(value).every((part) => isNumbers(part, depth + 1))
  )
}

const forEverybody: Readonly<Record<string, Check>> = {
  depth: (value) => wholeNumber(value, 0, 2),
  'fallback-locale': isFallback,
  fallbackLocale: isFallback,
  limit: (value, { asker }) => wholeNumber(value, 1, most[asker]),
  locale: isLocale,
  page: (value) => wholeNumber(value, 1, 10_000),
  select: isSelect,
  sort: isSort,
  where: (value, { fields }) => checkWhere(value, fields) ?? true,
}

/** Parameters that Payload's admin adds; access and the organiser guard decide whether an organiser may use them. */
const forTheAdmin: Readonly<Record<string, Check>> = {
  ...forEverybody,
  // For logging out: on every device.
  allSessions: isFlag,
  autosave: isFlag,
  draft: isFlag,
  publishAllLocales: isFlag,
  publishSpecificLocale: isLocale,
  refresh: (value) => value === '',
  selectedLocales: (value, grammar) => Array.isArray(value) && value.every((one) => isLocale(one, grammar)),
  unpublishAllLocales: isFlag,
  uploadEdits: (value) => isNumbers(value, 0),
}

const wrong = (name: string): Problem =>
  problem(
    400,
    `De waarde van “${cut(name, 60)}” klopt niet.`,
    `The value of “${cut(name, 60)}” is not right.`,
  )

const unknown = (name: string): Problem =>
  problem(
    400,
    `“${cut(name, 60)}” kan hier niet worden gevraagd.`,
    `“${cut(name, 60)}” can not be asked here.`,
  )

/** Checks a query of a person other than staff against everything that may be queried; null means it is fine. */
export const checkQuery = (query: Readonly<Record<string, unknown>>, grammar: Grammar): Problem | null => {
  const checks = grammar.asker === 'anonymous' ? forEverybody : forTheAdmin
  for (const [name, value] of Object.entries(query)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    if (check === undefined) return unknown(name)
    const answer = check(value, grammar)
    if (isProblem(answer)) return answer
    if (!answer) return wrong(name)
  }
  return null
}

/** Staff may query everything that is valid: known fields, whole numbers. A misspelt path would match every record. */
export const checkStaffQuery = (
  query: Readonly<Record<string, unknown>>,
  grammar: Grammar,
): Problem | null => {
  if (query.limit !== undefined && !wholeNumber(query.limit, 0, most.staff)) return wrong('limit')
  if (query.page !== undefined && !wholeNumber(query.page, 1, 1_000_000)) return wrong('page')
  if (query.depth !== undefined && !wholeNumber(query.depth, 0, 5)) return wrong('depth')
  if (query.locale !== undefined && query.locale !== '*' && isLocale(query.locale, grammar) !== true)
    return wrong('locale')
  if (query.sort !== undefined) {
    if (typeof query.sort !== 'string') return wrong('sort')
    const unsorted = unknownSort(query.sort, grammar.fields, grammar.fieldsOf)
    if (unsorted !== null) return wrong(`sort ${unsorted}`)
  }
  const path = query.where === undefined ? null : strangePath(query.where, grammar.fields, 0)
  return path === null ? null : wrong(`where ${path}`)
}

const strangePath = (where: unknown, fields: readonly FlattenedField[], depth: number): string | null => {
  if (typeof where !== 'object' || where === null || Array.isArray(where) || depth > 8) return ''
  for (const [key, value] of Object.entries(where)) {
    const inner = ['and', 'or'].includes(key.toLowerCase())
      ? Array.isArray(value)
        ? (value.map((part) => strangePath(part, fields, depth + 1)).find((path) => path !== null) ?? null)
        : key
      : isKnown(fields, key.split('.')[0] ?? '') && typeof value === 'object' && value !== null
        ? null
        : key
    if (inner !== null) return inner
  }
  return null
}
