import Papa from 'papaparse'

import { rolesOf } from './list-columns.rules.ts'

/** One line of a table, which may go over several lines of the file. */
export type TableLine = {
  /** The number of its first line in the file. */
  readonly line: number
  readonly cells: readonly string[]
}

export type Table =
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly lines: readonly TableLine[] }
  | { readonly kind: 'damaged'; readonly line: number }

const separators = [';', ',', '\t', '|']

/** Reads a file of values. A quote that is not closed swallows what follows: then the file is damaged from there. */
export const tableOf = (text: string): Table => {
  const [hint, start, first] = withoutHint(text)
  const separator = hint ?? separatorOf(start)
  const all: TableLine[] = []
  let damaged: number | null = null
  let [line, at] = [first, 0]
  Papa.parse<string[]>(start, {
    delimiter: separator,
    step: ({ data, errors, meta }) => {
      const isBroken = errors.some(({ type }) => type === 'Quotes')
      if (isBroken || swallows(data, all[0]?.cells.length ?? 0, separator)) damaged ??= line
      if (data.some((cell) => cell.trim() !== '')) all.push({ cells: data, line })
      line += breaksIn(start.slice(at, meta.cursor))
      at = meta.cursor
    },
  })
  if (damaged !== null) return { kind: 'damaged', line: damaged }
  const [head, ...lines] = all
  return { head: head?.cells ?? [], kind: 'table', lines }
}

/** `sep=;`, which Excel writes on a first line of its own. */
const withoutHint = (text: string): readonly [string | null, string, number] => {
  const bare = text.replace(/^\uFEFF/, '')
  const found = /^"?sep=(.)"?[ \t]*(?:\r\n|\r|\n)/i.exec(bare)
  return found === null ? [null, bare, 1] : [found[1] ?? null, bare.slice(found[0].length), 2]
}

/** The sign that makes most known columns of the head, and of those the one that makes most columns. */
const separatorOf = (text: string): string => {
  const rated = separators.map((sign) => {
    const [head = []] = Papa.parse<string[]>(text, { delimiter: sign, preview: 1 }).data
    const known = rolesOf(head, []).filter((role) => role !== 'ignored').length
    return { columns: head.length, known, sign }
  })
  return (
    rated.toSorted((one, other) => other.known - one.known || other.columns - one.columns)[0]?.sign ?? ';'
  )
}

const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0

/** Whether a cell holds lines that are lines of the table: two stray quotes made one cell of them. */
const swallows = (cells: readonly string[], columns: number, separator: string): boolean =>
  columns > 1 &&
  cells.some((cell) =>
    cell
      .split(/\r\n|\r|\n/)
      .slice(1)
      .some((line) => line.split(separator).length >= columns && line.includes('@')),
  )
