import { describe, expect, it } from 'vitest'

import { mostLines, readList } from './read-list.rules.ts'
import { textOfFile } from './text-of-file.rules.ts'
import { listLines } from './write-list.rules.ts'

const rowsOf = (text: string) => {
  const list = readList(text)
  if (list.kind !== 'list') throw new Error(list.why)
  return list
}

describe('a list of addresses', () => {
  it.each([',', ';', '\t'])('may part its columns by “%s”, in any order', (sign) => {
    const text = [
      `Taal${sign}E-mailadres${sign}Naam`,
      `Engels${sign} Aya@Example.org ${sign}"Aya, van D."`,
    ].join('\r\n')
    expect(rowsOf(text).rows).toEqual([{ email: 'aya@example.org', line: 2, locale: 'en', provinces: [] }])
  })

  it('names the columns that are not read in', () => {
    expect(rowsOf('Naam;email;Plaats;;Telefoon \nAya;a@example.org;Delft;;06').ignored).toEqual([
      'Naam',
      'Plaats',
      'Telefoon',
    ])
    expect(rowsOf('email,Language,Nieuwsbrief\na@example.org,nl,ja').ignored).toEqual([])
  })

  it('passes over whoever did not confirm the newsletter, when it says so', () => {
    const { bad, rows } = rowsOf(
      'email;nieuwsbrief\na@example.org;Bevestigd\nb@example.org;confirmed\nc@example.org;\nd@example.org;afgemeld\ne@example.org;not confirmed yet',
    )
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4])
    expect(bad.map(({ problem }) => problem)).toEqual(['unconfirmed', 'unconfirmed'])
  })

  it('may be of addresses alone', () => {
    expect(rowsOf('email\na@example.org\n\nb@example.org\n').rows.map(({ email }) => email)).toEqual([
      'a@example.org',
      'b@example.org',
    ])
  })

  it('names provinces as people and as we write them', () => {
    const { rows } = rowsOf('email;provincies\na@example.org;"Zuid-Holland, North Brabant | utrecht"')
    expect(rows[0]?.provinces).toEqual(['zuid-holland', 'noord-brabant', 'utrecht'])
  })

  it('says which lines can’t be read, and why', () => {
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

  it('is refused without a column of addresses, without lines, or when it is too long', () => {
    expect(readList('naam\nAya')).toEqual({ kind: 'unreadable', why: 'no-email-column' })
    expect(readList('email\n')).toEqual({ kind: 'unreadable', why: 'empty' })
    expect(readList('')).toEqual({ kind: 'unreadable', why: 'empty' })
    const long = `email\n${'a@example.org\n'.repeat(mostLines + 1)}`
    expect(readList(long)).toEqual({ kind: 'unreadable', why: 'too-long' })
  })
})

it('a file is read as what wrote it meant', () => {
  const text = 'naam\nZoë'
  expect(textOfFile(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text)
  expect(textOfFile(Buffer.from(text, 'latin1'))).toBe(text)
  expect(textOfFile(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(text)
})

it('what is written can be no formula', () => {
  const cells = ['=1+1', '+31', '-x', '@a', '\tx', '\rx', 'a;"b"', 'gewoon']
  expect(listLines([cells])).toBe(`"'=1+1";"'+31";"'-x";"'@a";"'\tx";"'\rx";"a;""b""";gewoon\r\n`)
})
