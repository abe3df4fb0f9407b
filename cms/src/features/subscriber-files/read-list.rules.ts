import Papa from 'papaparse'

import { normalAddress } from '#features/subscribers/address.rules.ts'
import { provinces } from '#platform/fields/provinces.rules.ts'

import { columnNames, meansConfirmed } from './list-columns.rules.ts'

export type ListLanguage = 'ar' | 'en' | 'nl'

/** One valid line. */
export type ListRow = {
  readonly email: string
  readonly line: number
  readonly locale: ListLanguage
  readonly provinces: readonly string[]
}

/** Why a line is invalid. */
export type LineProblem = 'double' | 'email' | 'language' | 'province' | 'unconfirmed'

export type BadLine = {
  readonly line: number
  readonly problem: LineProblem
  /** The text of the invalid value. */
  readonly text: string
}

export type List =
  | {
      readonly kind: 'list'
      readonly bad: readonly BadLine[]
      /** The names of the columns that are not imported. */
      readonly ignored: readonly string[]
      readonly lines: number
      readonly rows: readonly ListRow[]
    }
  | { readonly kind: 'unreadable'; readonly why: 'empty' | 'no-email-column' | 'too-long' }

export const mostLines = 50_000

const languages: Readonly<Record<string, ListLanguage>> = {
  '': 'nl',
  ar: 'ar',
  arabic: 'ar',
  arabisch: 'ar',
  dutch: 'nl',
  en: 'en',
  engels: 'en',
  english: 'en',
  nederlands: 'nl',
  nl: 'nl',
}

const plain = (text: string): string => text.trim().toLowerCase()

const provinceOf = new Map(
  provinces.flatMap(({ label, value }) =>
    [value, plain(label.nl), plain(label.en)].map((name) => [name, value]),
  ),
)

const addressLike = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\.]+$/

/** Reads a list of addresses; the first line names the columns, and the separator is detected. */
export const readList = (text: string): List => {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' })
  const [head = [], ...lines] = data
  const at = columnsOf(head.map(plain))
  if (at === null) return { kind: 'unreadable', why: data.length === 0 ? 'empty' : 'no-email-column' }
  if (lines.length === 0) return { kind: 'unreadable', why: 'empty' }
  if (lines.length > mostLines) return { kind: 'unreadable', why: 'too-long' }
  return { ignored: ignoredIn(head, at), kind: 'list', lines: lines.length, ...sorted(lines, at) }
}

type Columns = {
  readonly email: number
  readonly language: number
  readonly newsletter: number
  readonly provinces: number
}

const columnsOf = (head: readonly string[]): Columns | null => {
  const find = (known: readonly string[]): number => head.findIndex((name) => known.includes(name))
  const columns = {
    email: find(columnNames.email),
    language: find(columnNames.language),
    newsletter: find(columnNames.newsletter),
    provinces: find(columnNames.provinces),
  }
  return columns.email === -1 ? null : columns
}

const mostIgnored = 50

const ignoredIn = (head: readonly string[], at: Columns): readonly string[] => {
  const used = new Set(Object.values(at))
  return head
    .filter((name, index) => name.trim() !== '' && !used.has(index))
    .map((name) => name.trim().slice(0, 80))
    .slice(0, mostIgnored)
}

/** A list that we wrote has an apostrophe before a value that a spreadsheet would take for a formula. */
const unescaped = (text: string): string => text.replace(/^'(?=[=+\-@])/, '')

const sorted = (lines: readonly (readonly string[])[], at: Columns) => {
  const rows: ListRow[] = []
  const bad: BadLine[] = []
  const seen = new Set<string>()
  for (const [index, cells] of lines.entries()) {
    // The head is the first line of the file.
    const read = readLine(cells, at, index + 2)
    if ('problem' in read) bad.push(read)
    else if (seen.has(read.email)) bad.push({ line: read.line, problem: 'double', text: read.email })
    else {
      seen.add(read.email)
      rows.push(read)
    }
  }
  return { bad, rows }
}

const readLine = (cells: readonly string[], at: Columns, line: number): BadLine | ListRow => {
  const cell = (column: number): string => (cells[column] ?? '').trim()
  const email = normalAddress(unescaped(cell(at.email)))
  if (email.length > 254 || !addressLike.test(email))
    return { line, problem: 'email', text: cell(at.email).slice(0, 80) }
  if (!meansConfirmed.has(plain(cell(at.newsletter))))
    return { line, problem: 'unconfirmed', text: cell(at.newsletter).slice(0, 80) }
  const locale = languages[plain(cell(at.language))]
  if (locale === undefined) return { line, problem: 'language', text: cell(at.language).slice(0, 80) }
  const wanted = cell(at.provinces)
    .split(/[|,;/]/)
    .map(plain)
    .filter((one) => one !== '')
  const unknown = wanted.find((one) => !provinceOf.has(one))
  if (unknown !== undefined) return { line, problem: 'province', text: unknown.slice(0, 80) }
  return { email, line, locale, provinces: [...new Set(wanted.map((one) => provinceOf.get(one) ?? ''))] }
}
