import { describe, expect, it } from 'vitest'

import { mostLines, readList } from './read-list.rules.ts'
import { textOfFile } from './text-of-file.rules.ts'
import { listLines } from './write-list.rules.ts'

const rowsOf = (text: string) => {
  const list = readList(text)
  if (list.kind !== 'list') throw new Error(JSON.stringify(list))
  return list
}

describe('a list of addresses', () => {
  it.each([',', ';', '\t'])('a list of addresses may separate its columns by “%s”, in any order', (sign) => {
    const text = [
      `Taal${sign}E-mailadres${sign}Naam`,
      `Engels${sign} Aya@Example.org ${sign}"Aya, van D."`,
    ].join('\r\n')
    expect(rowsOf(text).rows).toEqual([{ email: 'aya@example.org', line: 2, locale: 'en', provinces: [] }])
  })

  it('a list of addresses names the columns that are not imported', () => {
    const ignored = (text: string) =>
      rowsOf(text).columns.flatMap(({ name, role }) => (role === 'ignored' ? [name] : []))
    expect(ignored('Naam;email;Plaats;;Telefoon \nAya;a@example.org;Delft;;06')).toEqual([
      'Naam',
      'Plaats',
      '',
      'Telefoon',
    ])
    expect(ignored('email,Language,Nieuwsbrief\na@example.org,nl,ja')).toEqual([])
  })

  it('a list of addresses skips lines whose newsletter column says that they did not confirm', () => {
    const { bad, rows } = rowsOf(
      'email;nieuwsbrief\na@example.org;Bevestigd\nb@example.org;confirmed\nc@example.org;\nd@example.org;afgemeld\ne@example.org;not confirmed yet',
    )
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4])
    expect(bad.map(({ problem }) => problem)).toEqual(['gone', 'unconfirmed'])
  })

  it('a list of addresses may have no other columns', () => {
    expect(rowsOf('email\na@example.org\n\nb@example.org\n').rows.map(({ email }) => email)).toEqual([
      'a@example.org',
      'b@example.org',
    ])
  })

  it('a list of addresses may write provinces as people do or as we do', () => {
    const { rows } = rowsOf('email;provincies\na@example.org;"Zuid-Holland, North Brabant | utrecht"')
    expect(rows[0]?.provinces).toEqual(['zuid-holland', 'noord-brabant', 'utrecht'])
  })

  it('a list of addresses reports its invalid lines, and why', () => {
    const { bad, rows } = rowsOf(
      'email,taal,provincie\na@example.org,nl,\nA@example.org,nl,\ngeen adres,nl,\nb@example.org,Frans,\nc@example.org,nl,Brabant\nd@example.org@x.nl,,',
    )
    expect(rows).toHaveLength(1)
    expect(bad.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      '3 double',
      '4 email',
      '5 language',
      '6 province',
      '7 email',
    ])
  })

  it('a list is refused without a column of addresses, without lines, or when it is too long', () => {
    expect(readList('naam\nAya')).toEqual({ kind: 'unreadable', why: 'no-email-column' })
    expect(readList('email\n')).toEqual({ kind: 'unreadable', why: 'empty' })
    expect(readList('')).toEqual({ kind: 'unreadable', why: 'empty' })
    const long = `email\n${'a@example.org\n'.repeat(mostLines + 1)}`
    expect(readList(long)).toEqual({ kind: 'unreadable', why: 'too-long' })
  })
})

it('a file is read in the encoding of the program that wrote it', () => {
  const text = 'naam\nZoë'
  expect(textOfFile(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text)
  expect(textOfFile(Buffer.from(text, 'latin1'))).toBe(text)
  expect(textOfFile(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(text)
})

it('a written list can hold no formula', () => {
  const cells = ['=1+1', '+31', '-x', '@a', '\tx', '\rx', 'a;"b"', 'gewoon']
  expect(listLines([cells])).toBe(`"'=1+1";"'+31";"'-x";"'@a";"'\tx";"'\rx";"a;""b""";gewoon\r\n`)
})
