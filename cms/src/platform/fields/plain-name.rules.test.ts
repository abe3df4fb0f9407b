import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

import { holdsAddress } from './plain-name.rules.ts'

describe('a name', () => {
  it.each([
    'Samira',
    'J.P. van Dam',
    'J.P.van Dam',
    'J.P.Balkenende',
    'J.JANSEN',
    'A.F.Th.van der Heijden',
    'M.v.d.Berg',
    'St. Jan',
    'St.Jan',
    'Dr.Who',
    'Prof.dr. Els de Wit',
    'Mevr.J.Jansen en P.Pieters',
    'A.el-Amin',
    'Mr.dr.ir. Wim',
    '(J.Jansen)',
    'J.Jansen: voorzitter',
    "Buurthuis 't Anker",
    'Stichting D.O.E.N.',
    'Feest B.V.',
    'K.N.V.B',
    'Ph.D',
    'A.de Vries',
    'A.De Vries',
    'J.DE VRIES',
    'Th.de Groot',
    "J.van 't Hof",
    "J.van d'Ancona",
    'A.Al-Amin',
    'Mevr.van Dam',
    'J.Li',
    'Prof.mr. Pieter',
    'Festival 2.0',
    'Groep nr.12',
    'Samen...eten',
    'Wie kookt er?...Wij',
    'Samen…eten',
    'Van 12.30 tot 14.00',
    'Kunst@Werk',
    'M/V: samen',
    'د.محمد علي',
    'م. محمد',
    '李·明',
    'Zoë O’Neill-Świętek',
    '',
  ])('a name may be %j', (name) => {
    expect(holdsAddress(name)).toBe(false)
  })

  it.each([
    'Jan ga naar evil.example',
    'evil.example/x',
    'EVIL.EXAMPLE',
    'Jan (evil.example)',
    'Jan, evil.example!',
    'http://evil',
    'hxxp://evil',
    'javascript:alert(1)',
    'mailto:jan',
    'tel:0612345678',
    'www.evil',
    'www.evil.example',
    'jan@evil.example',
    'jan@e.nl',
    'jan@E.Nl',
    'evil .example',
    '.example',
    't.me/evil',
    'T.Me/evil',
    'X.Com:80',
    'x.com',
    'mr.de',
    'Ga naar ing.de nu',
    'Ga naar Ing.de nu',
    'x.de kom snel',
    'x.de Kom snel',
    'X.de kom snel',
    'j.la nu',
    'ing.de Vries',
    'X.De',
    'X.Com',
    'T.Me',
    'K.Nu',
    'J.P.Nl',
    'Dr.Com',
    'Dr.Com Vandaag',
    'X.Com-nu',
    'Ga naar x.ph.',
    'Ga naar mr.ph. nu',
    `${'a'.repeat(1000)} evil.example`,
    'ST.NL',
    'a-b.nl',
    '💩.la',
    '10.1.2.3',
    'Jan 10.1.2.3/x',
    'evil.J.Jansen',
    'evil.x.Com',
    'dr.st.nl',
    'Jan/evil.nl',
    'J.Evil.nl',
    'evil。example',
    'evil．example',
    'evil｡example',
    'evil․example',
    'ｅｖｉｌ.example',
    'e\u00advil.ex\u200bample',
    'evil\u200c.\u2060example',
    'плохой.рф',
    '例え.テスト',
    'موقع.شبكة',
    'evil.xn--p1ai',
    'Bond.Movies',
    'Samira\nhttps://evil.example',
  ])('a name may not be %j', (name) => {
    expect(holdsAddress(name)).toBe(true)
  })
})

const label = fc.stringMatching(/^[a-z][a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/)
const domain = fc
  .tuple(
    label,
    fc.constantFrom('.', '。', '．', '｡'),
    fc.constantFrom('nl', 'com', 'example', 'museum', 'рф'),
  )
  .map((parts) => parts.join(''))
const before = [
  '',
  'Jan ',
  'Ga naar ',
  'J.P. ',
  'https://',
  'www.',
  'jan@',
  '(',
  '“',
  '<',
  'a/',
  '\n',
  '\u200b',
]
const wrapped = fc.constantFrom(...before)
/** Too long to be the end of an address. */
const word = fc.stringMatching(/^[A-Z][a-zë]{4,8}[a-zë’'-]{0,5}$/)
const initials = fc.array(fc.stringMatching(/^[A-Z]\.$/), { maxLength: 4 }).map((all) => all.join(''))
const seed = Number(process.env.TEST_SEED)

test('no address hides between other characters', () => {
  const written = fc.tuple(wrapped, domain, fc.constantFrom('', ' ', '!', '/x', ')', ' van Dam', '?a=1'))
  fc.assert(
    fc.property(written, (parts) => {
      expect(holdsAddress(parts.join(''))).toBe(true)
    }),
    { seed },
  )
})

test('no address passes as a title, an initial or a particle', () => {
  const site = fc.tuple(
    fc.constantFrom('x', 'j', 'ing', 'dr', 'mr', 'st', 'th', 'prof'),
    fc.constantFrom('de', 'la', 'al', 'com', 'nl', 'nu', 'me', 'org', 'net', 'be', 'io'),
  )
  const cased = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
  )
  const after = fc.constantFrom('', '!', ' nu', ' kom snel', ' van alles', ', kom', ' 1', '-nu')
  fc.assert(
    fc.property(wrapped, site, cased, cased, after, (start, [name, end], one, other, rest) => {
      expect(holdsAddress(`${start}${one(name)}.${other(end)}${rest}`)).toBe(true)
    }),
    { seed },
  )
})

test('names of words and initials are names', () => {
  const particle = fc.constantFrom('', 'van ', 'van der ', "'t ", 'de ', 'el-')
  fc.assert(
    fc.property(word, initials, particle, word, (first, letters, between, last) => {
      expect(holdsAddress(`${first} ${letters} ${between}${last}`)).toBe(false)
      expect(holdsAddress(`${letters}${between}${last}`)).toBe(false)
    }),
    { seed },
  )
})

test('the check of a name takes no noticeable time, whatever the input', () => {
  expect(holdsAddress('a.'.repeat(500))).toBe(false)
  expect(holdsAddress('\ufdfa.'.repeat(500))).toBe(true)
  expect(holdsAddress('a.'.repeat(100_000))).toBe(true)
})
