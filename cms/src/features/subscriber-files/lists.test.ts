import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { columnRoles, rolesOf, type ColumnRole } from './list-columns.rules.ts'
import { readList, type List } from './read-list.rules.ts'
import { saysGone, standingOf } from './status-words.rules.ts'
import { tableOf } from './table-of-text.rules.ts'
import { textOfFile } from './text-of-file.rules.ts'

const folder = path.join(import.meta.dirname, 'lists')
const read = (name: string, roles: readonly ColumnRole[] = []): List =>
  readList(textOfFile(readFileSync(path.join(folder, name))), roles)

/** For each line of a list: its address when it is read in, or why not. */
const told = (list: List): readonly string[] => {
  if (list.kind === 'damaged') return [`damaged from ${list.line}`]
  if (list.kind === 'unreadable') return [list.why]
  const rows = list.rows.map(({ email, line, locale, provinces }) => ({
    line,
    text: [email, ...(locale === 'nl' ? [] : [locale]), ...provinces].join(' '),
  }))
  return [...rows, ...list.bad.map(({ line, problem }) => ({ line, text: problem }))]
    .toSorted((one, other) => one.line - other.line)
    .map(({ line, text }) => `${line} ${text}`)
}

const expected: Readonly<Record<string, readonly string[]>> = {
  'brevo.csv': ['2 bv1@example.org', '3 gone'],
  'columns-change.csv': ['2 cc1@example.org', '3 columns', '4 columns', '6 cc4@example.org', '8 status'],
  'csv-invisible.csv': ['2 csv4@example.org', '3 csv5@example.org', '4 csv6@example.org'],
  'csv-status.csv': ['2 gone', '3 gone'],
  'csv-street-before-mail.csv': ['2 csv1@example.org'],
  'csv-unclosed-quote.csv': ['damaged from 2'],
  'excel-sep.csv': [
    '3 xl1@example.org friesland',
    '4 xl2@example.org en zuid-holland',
    '5 xl3@example.org noord-brabant',
    '6 language',
  ],
  'laposta.csv': ['2 lp1@example.org', '3 gone', '4 gone', '5 unconfirmed'],
  'left-on-another-line.csv': ['2 gone', '3 gone', '4 tw2@example.org'],
  'listmonk.csv': ['2 lm1@example.org', '3 gone', '4 gone'],
  'mailchimp-cleaned.csv': ['2 gone'],
  'mailchimp-subscribed.csv': ['2 mc1@example.org', '3 mc2@example.org'],
  'mailchimp-unsubscribed.csv': ['2 gone'],
  'mailpoet.csv': ['2 mp1@example.org', '3 gone', '4 unconfirmed', '5 gone', '6 gone'],
  'no-known-names.csv': ['2 nk1@example.org', '3 nk2@example.org'],
  'quote-swallows.csv': ['damaged from 3'],
}

describe('a list from another program', () => {
  it.each(Object.entries(expected))('%s', (name, lines) => {
    expect(told(read(name))).toEqual(lines)
  })

  it('each list of the folder is in the table', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(expected).toSorted())
  })

  it('a person may say what a column is', () => {
    expect(told(read('csv-status.csv', ['email', 'ignored', 'ignored']))).toEqual([
      '2 csv2@example.org',
      '3 csv3@example.org',
    ])
    expect(told(read('csv-status.csv', ['ignored', 'ignored', 'ignored']))).toEqual(['no-email-column'])
    expect(told(read('csv-status.csv', ['email', 'email', 'status']))).toEqual(['no-email-column'])
  })

  it('each column is shown with its first value', () => {
    const list = read('csv-street-before-mail.csv')
    expect(list).toMatchObject({
      columns: [
        { name: 'Naam', role: 'ignored', sample: 'Aya' },
        { name: 'Adres', role: 'ignored', sample: 'Dorpsstraat 1' },
        { name: 'Plaats', role: 'ignored', sample: 'Delft' },
        { name: 'E-mailadres', role: 'email', sample: 'csv1@example.org' },
      ],
    })
  })
})

describe('the words of a list', () => {
  it.each([
    ['Afgemeld', 'left'],
    [' UNSUBSCRIBED\u200b', 'left'],
    ['hard-bounced', 'left'],
    ['Non-subscribed', 'left'],
    ['Actief', 'stays'],
    ['', 'stays'],
    ['pending', 'unconfirmed'],
    ['VIP', 'unclear'],
  ])('%s: %s', (word, standing) => {
    expect(standingOf(word)).toBe(standing)
  })

  it('a moment of leaving says that somebody left, an empty one does not', () => {
    expect(['2025-05-01', 'ja', 'true', '1', 'x'].map(saysGone)).toEqual(Array(5).fill(true))
    expect(['', ' ', '0', 'false', 'Nee', '0000-00-00 00:00:00', 'NULL', '-'].map(saysGone)).toEqual(
      Array(8).fill(false),
    )
  })

  it.each([
    ['Mailadres', 'email'],
    ['E-mail adres', 'email'],
    ['\uFEFFEmail', 'email'],
    ['EMAIL_BLACKLISTED', 'gone'],
    ['Afgemeld op', 'gone'],
    ['Toestand', 'status'],
    ['Taal', 'language'],
    ['Provincie', 'provinces'],
    ['Plaats', 'ignored'],
  ])('the column %s is taken for: %s', (name, role) => {
    expect(rolesOf([name], [])).toEqual([role])
  })
})

describe('any text', () => {
  const cells = fc.constantFrom(
    'email',
    'a@example.org',
    'status',
    'afgemeld',
    '"',
    '""',
    ';',
    ',',
    '\n',
    '\r\n',
    'x',
    '\u200b',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(cells).map((some) => some.join('')),
  )

  it('any text is read without an exception, and adds no address twice', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.constantFrom(...columnRoles)), (text, roles) => {
        const list = readList(text, roles)
        const emails = list.kind === 'list' ? list.rows.map(({ email }) => email) : []
        expect(new Set(emails).size).toBe(emails.length)
      }),
    )
  })

  it('any table that is written properly keeps its cells, and its lines are those of the file', () => {
    const cell = fc.stringMatching(/^[a-z "\n]{0,8}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const written = (text: string): string => `"${text.replaceAll('"', '""')}"`
        const lines = [['email', 'naam'], ...rows].map((row) =>
          row.map((one) => written(one ?? '')).join(';'),
        )
        const table = tableOf(lines.join('\n'))
        const kept = rows.filter((row) => row.some((one) => one.trim() !== ''))
        expect(table).toMatchObject({ lines: kept.map((row) => ({ cells: row })) })
        const text = lines.join('\n').split('\n')
        for (const { cells: found, line } of table.kind === 'table' ? table.lines : [])
          expect(text[line - 1]?.startsWith(written(found[0] ?? '').split('\n')[0] ?? '?')).toBe(true)
      }),
    )
  })

  it('any invisible sign in an address changes nothing', () => {
    const sign = fc.constantFrom('\u200b', '\u200e', '\u202a', '\u2060', '\ufeff', '\u00ad')
    fc.assert(
      fc.property(sign, fc.nat(13), (one, at) => {
        const address = 'a@example.org'
        const list = readList(`email\n${address.slice(0, at)}${one}${address.slice(at)}`)
        expect(told(list)).toEqual(['2 a@example.org'])
      }),
    )
  })
})
