import { cut } from '@welkom-hier/writing/cut.rules.ts'
import { emailOf, normalEmail } from '@welkom-hier/writing/email.rules.ts'
import { tidyLine } from '@welkom-hier/writing/text.rules.ts'

import { provinces } from '#platform/fields/provinces.rules.ts'

import type { LineProblem } from './judgement.rules.ts'
import { rolesOf, type ColumnRole } from './list-columns.rules.ts'
import { saysGone, standingOf, type Standing } from './status-words.rules.ts'
import { tableOf, type TableLine } from './table-of-text.rules.ts'
import { keyOf } from './word-key.rules.ts'

export type ListLanguage = 'ar' | 'en' | 'nl'

/** One valid line. */
export type ListRow = {
  readonly email: string
  readonly line: number
  readonly locale: ListLanguage
  readonly provinces: readonly string[]
}

export type BadLine = {
  readonly line: number
  readonly problem: LineProblem
  /** The address of the line, as it stands there. */
  readonly email: string
  /** The text of the invalid value. */
  readonly text: string
}

export type Column = {
  readonly name: string
  readonly role: ColumnRole
  /** The first value under it. */
  readonly sample: string
}

export type List =
  | {
      readonly kind: 'list'
      readonly bad: readonly BadLine[]
      readonly columns: readonly Column[]
      readonly lines: number
      readonly rows: readonly ListRow[]
    }
  | { readonly kind: 'damaged'; readonly line: number }
  | { readonly kind: 'unreadable'; readonly why: 'empty' | 'no-email-column' | 'too-long' }

export const mostLines = 50_000
const mostColumns = 200
const looked = 100
const longest = 80

const languageWords: Readonly<Record<ListLanguage, string>> = {
  ar: 'ar ara arabic arabisch عربي العربية',
  en: 'en eng engels english',
  nl: 'nl nld dut dutch nederlands',
}
const languageOf = new Map(
  (['ar', 'en', 'nl'] as const).flatMap((language) =>
    languageWords[language].split(' ').map((word) => [keyOf(word), language] as const),
  ),
)

const provinceOf = new Map([
  ...provinces.flatMap(({ label, value }) =>
    [value, label.nl, label.en].map((name) => [keyOf(name), value] as const),
  ),
  [keyOf('Fryslân'), 'friesland'],
])

/** Reads a list of addresses; the first line names the columns, unless a person says what they are. */
export const readList = (text: string, chosen: readonly ColumnRole[] = []): List => {
  const table = tableOf(text)
  if (table.kind === 'damaged') return table
  const { head, lines } = table
  if (head.length === 0) return { kind: 'unreadable', why: 'empty' }
  const guessed = rolesOf(
    head,
    lines.slice(0, looked).map(({ cells }) => cells),
  )
  const roles = guessed.map((role, index) => chosen[index] ?? role)
  if (roles.filter((role) => role === 'email').length !== 1)
    return { kind: 'unreadable', why: 'no-email-column' }
  if (lines.length === 0) return { kind: 'unreadable', why: 'empty' }
  if (lines.length > mostLines) return { kind: 'unreadable', why: 'too-long' }
  return {
    columns: columnsOf(head, lines, roles),
    kind: 'list',
    lines: lines.length,
    ...sorted(lines, roles),
  }
}

const columnsOf = (
  head: readonly string[],
  lines: readonly TableLine[],
  roles: readonly ColumnRole[],
): readonly Column[] =>
  head.slice(0, mostColumns).map((name, index) => ({
    name: cut(tidyLine(name), longest),
    role: roles[index] ?? 'ignored',
    sample: (lines.find(({ cells }) => cells[index]?.trim())?.cells[index] ?? '').trim().slice(0, longest),
  }))

/** A list that we wrote has an apostrophe before a value that a spreadsheet would take for a formula. */
const unescaped = (text: string): string => text.replace(/^'(?=[=+\-@])/, '')

const sorted = (lines: readonly TableLine[], roles: readonly ColumnRole[]) => {
  const read = lines.map((line) => readLine(line, roles))
  const leftBy = (one: BadLine | ListRow): string[] =>
    'problem' in one && one.problem === 'gone' ? [normalEmail(unescaped(one.email))] : []
  // Whoever left on one line of a list is not added by another one.
  const left = new Set(read.flatMap(leftBy))
  const seen = new Set<string>()
  const rows: ListRow[] = []
  const bad: BadLine[] = []
  for (const one of read) {
    if ('problem' in one) bad.push(one)
    else if (left.has(one.email) || seen.has(one.email))
      bad.push({
        email: one.email,
        line: one.line,
        problem: left.has(one.email) ? 'gone' : 'double',
        text: one.email,
      })
    else {
      seen.add(one.email)
      rows.push(one)
    }
  }
  return { bad, rows }
}

const readLine = ({ cells, line }: TableLine, roles: readonly ColumnRole[]): BadLine | ListRow => {
  const values = (role: ColumnRole): readonly string[] =>
    roles.flatMap((one, index) => (one === role ? [tidyLine(cells[index] ?? '')] : []))
  const value = (role: ColumnRole): string => values(role)[0] ?? ''
  const bad = (problem: LineProblem, text: string): BadLine => ({
    email: value('email').slice(0, longest),
    line,
    problem,
    text: cut(text, longest),
  })
  const email = emailOf(unescaped(value('email')))
  if (!isWhole(cells, roles)) return bad('columns', cells.join(' | '))
  if (email === null) return bad('email', value('email'))
  const gone = values('gone').find(saysGone)
  if (gone !== undefined) return bad('gone', gone)
  const standings = values('status').map((word) => [problemOf[standingOf(word)], word] as const)
  for (const problem of ['gone', 'unconfirmed', 'status'] as const) {
    const word = standings.find(([found]) => found === problem)?.[1]
    if (word !== undefined) return bad(problem, word)
  }
  const locale = localeOf(value('language'))
  if (locale === null) return bad('language', value('language'))
  const wanted = value('provinces')
    .split(/[|,;/]/)
    .filter((one) => keyOf(one) !== '')
  const unknown = wanted.find((one) => !provinceOf.has(keyOf(one)))
  if (unknown !== undefined) return bad('province', unknown.trim())
  return {
    email,
    line,
    locale,
    provinces: [...new Set(wanted.map((one) => provinceOf.get(keyOf(one)) ?? ''))],
  }
}

const problemOf: Readonly<Record<Standing, LineProblem | null>> = {
  left: 'gone',
  stays: null,
  unclear: 'status',
  unconfirmed: 'unconfirmed',
}

/** A line with more cells than columns, or without a cell that we read, has shifted. */
const isWhole = (cells: readonly string[], roles: readonly ColumnRole[]): boolean =>
  cells.slice(roles.length).every((cell) => cell.trim() === '') &&
  roles.every((role, index) => role === 'ignored' || index < cells.length)

/** `nl`, `nl_NL`, `Dutch (Netherlands)`; Dutch when the list doesn't say. */
const localeOf = (text: string): ListLanguage | null => {
  if (keyOf(text) === '') return 'nl'
  return languageOf.get(keyOf(text.split(/[\s_(-]/)[0] ?? '')) ?? languageOf.get(keyOf(text)) ?? null
}
