import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readableNumber, withWesternDigits } from './digits.rules.ts'
import { isBlank, seenText, tidyLine, tidyText } from './text.rules.ts'

/** Any text, with many of the signs that matter here, and halves of pairs. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ max: 0xffff, min: 0 }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        ...'\u0000\u000b\u000c\r\n\t\u0085\u00a0\u00ad\u200b\u200c\u200d\u200e\u202e\u2028\u2066\ufeff \uffff'.split(
          '',
        ),
        'می',
        '👩',
        '\ufe0f',
        'e\u0301',
        '\u{1f3f4}',
        '\u{e0067}',
      ),
    ),
  )
  .map((parts) => parts.join(''))
const left =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]|\p{Cs}/u

describe('a text', () => {
  it.each([seenText, tidyText, tidyLine])(
    'any text that is tidied stays so, and holds no sign that nobody sees: %o',
    (tidy) => {
      fc.assert(
        fc.property(anyText, (text) => {
          const once = tidy(text)
          expect(tidy(once)).toBe(once)
          expect(once).not.toMatch(left)
          expect(once).toBe(once.normalize('NFC'))
        }),
        { numRuns: 2000 },
      )
    },
  )

  it('a tidy text has no spaces at its ends, and a line no breaks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tidyText(text)).toBe(tidyText(text).trim())
        expect(tidyLine(text)).not.toMatch(/[\n\t]| {2}|^\s|\s$/)
      }),
    )
  })

  it.each([
    ['Soep\u000been brood', 'Soep\neen brood'],
    ['een\rtwee\r\ndrie\u2028vier', 'een\ntwee\ndrie\nvier'],
    ['Regel een\u000bregel twee \u0002 einde', 'Regel een\nregel twee  einde'],
    ['fees\u00adten', 'feesten'],
    ['Del\u200bft\ufeff', 'Delft'],
    ['\u202egevaar\u202c', 'gevaar'],
    ['half \ud83d paar', 'half  paar'],
    ['cafe\u0301', 'café'],
    ['1\u00a0000', '1\u00a0000'],
    ['  x \n\n  y  ', 'x\n\n  y'],
  ])('of %j becomes %j', (typed, tidied) => {
    expect(tidyText(typed)).toBe(tidied)
  })

  it.each([
    'می‌خواهم',
    'ه‍.ش',
    'क्‍ष',
    '👩‍👩‍👧‍👦',
    '❤️‍🔥',
    '🏳️‍🌈',
    '👩🏽‍🚀',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'عيد مبارك',
    'ZoëŁódź',
  ])('signs that carry meaning stay: %s', (text) => {
    for (const tidy of [seenText, tidyText, tidyLine]) expect(tidy(text)).toBe(text.normalize('NFC'))
  })

  it.each(['a\u200cb', 'a\u200d', '\u200d👩', '👩\u200dx', 'می\u200c'])(
    'joiners that join nothing go: %j',
    (text) => {
      expect(tidyLine(text)).not.toMatch(/[\u200c\u200d]/)
    },
  )

  it.each(['', ' ', '\u200b', '\u00a0\u200b\n', '\u3164', '\u2800', '\u00ad', '\ufe0f'])(
    'nobody sees anything of %j',
    (text) => {
      expect(isBlank(text)).toBe(true)
      expect([tidyLine(text), tidyText(text)]).toEqual(['', ''])
    },
  )

  it('an endless row of spaces takes no time', () => {
    const spaces = `a${' '.repeat(1_000_000)}b`
    expect(tidyLine(spaces)).toBe('a b')
    expect(tidyText(`${spaces}\u000b`)).toBe(spaces)
  })
})

it.each([
  ['٢٦١١', '2611'],
  ['۰۶۱۲', '0612'],
  ['２０２６', '2026'],
  ['१२', '12'],
])('%s are the digits %s', (typed, digits) => {
  expect(withWesternDigits(typed)).toBe(digits)
})

it.each([
  ['06‑12\u00a034', '06-12 34'],
  ['\u200e٠٦–١٢\u202c', '06-12'],
  ['−5', '-5'],
])('%j is read as %s', (typed, read) => {
  expect(readableNumber(typed)).toBe(read)
})
