import { dryRunWords } from './imports-words.rules.ts'
import type { Judged } from './judge.ts'
import type { Told } from './looked-list.rules.ts'
import type { BadLine } from './read-list.rules.ts'
import { toldWords } from './told-words.rules.ts'
import { listLines, listStart } from './write-list.rules.ts'

/** What reading a list in does with each of its lines, in the order of the file. */
export const toldLines = (judged: readonly Judged[], bad: readonly BadLine[]): readonly Told[] =>
  [
    ...judged.map(({ judgement, row }): Told => ({
      email: row.email,
      line: row.line,
      text: '',
      what: judgement,
    })),
    ...bad.map(({ email, line, problem, text }): Told => ({ email, line, text, what: problem })),
  ].toSorted((one, other) => one.line - other.line)

/** The lines that a person should look at stand before those that are read in. */
export const passedOverFirst = (lines: readonly Told[]): readonly Told[] =>
  lines.toSorted((one, other) => Number(isRead(one)) - Number(isRead(other)))

const isRead = ({ what }: Told): boolean => what === 'add' || what === 'change'

/** All lines with their results, as a file for a spreadsheet. */
export const dryRunFile = (lines: readonly Told[], language: 'en' | 'nl'): string =>
  `${listStart}${listLines([
    [dryRunWords.line, dryRunWords.address, dryRunWords.what, dryRunWords.stands].map((one) => one[language]),
    ...lines.map((one) => [String(one.line), one.email, toldWords(one)[language], one.text]),
  ])}`
