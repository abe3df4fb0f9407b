import { readFileSync } from 'node:fs'
import path from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { meantDomain } from './email-slip.rules.ts'
import { emailOf, normalEmail } from './email.rules.ts'
import { phoneLink, phoneOf, shownPhone } from './phone.rules.ts'
import { linkTargetOf, tidyLinkTarget, tidyWebAddress, webAddressOf } from './web-address.rules.ts'

const linesOf = (name: string): readonly string[] =>
  readFileSync(path.join(import.meta.dirname, 'cases', name), 'utf8')
    .split('\n')
    .filter(Boolean)

describe('an email address', () => {
  it.each(linesOf('emails.txt'))('%j is taken', (typed) => {
    expect(emailOf(typed)).toBe(typed.replace('\u200b', ''))
  })

  it.each([
    ['Aya@Example.ORG', 'aya@example.org'],
    [' mailto:aya@example.org?subject=Hoi ', 'aya@example.org'],
    ['<aya@example.org>', 'aya@example.org'],
    ['\u202aaya@example.org\u202c', 'aya@example.org'],
    ['aya@münchen.example', 'aya@xn--mnchen-3ya.example'],
    ['aya@مثال.إختبار', 'aya@xn--mgbh0fb.xn--kgbechtv'],
    ['aya@example。org', 'aya@example.org'],
    ['jörg@example.org', 'jörg@example.org'],
    ['a+b@sub.example.museum', 'a+b@sub.example.museum'],
    ['1@2.nl', '1@2.nl'],
  ])('%j is stored as %s', (typed, stored) => {
    expect(emailOf(typed)).toBe(stored)
  })

  it.each([
    '',
    'aya',
    '@example.org',
    'aya@',
    'aya@example',
    '.a@example.org',
    'a.@example.org',
    'a..b@example.org',
    'a@-x.nl',
    'a@x-.nl',
    'a@x..nl',
    'a@x.n',
    'a@x.nl.',
    'a@1.2.3.4',
    'a@[1.2.3.4]',
    'a@x.123',
    'a b@x.nl',
    'a@x y.nl',
    'a@b@x.nl',
    'a,b@x.nl',
    'a@x.nl, b@x.nl',
    '"a b"@x.nl',
    'a@x_y.nl',
    'a@x.nl/pad',
    'a@user:pw@x.nl',
    'a@x%2Enl',
    `${'a'.repeat(65)}@x.nl`,
    `a@${'x'.repeat(64)}.nl`,
    `a@${'x.'.repeat(126)}nl`,
    `a\nBcc: b@x.nl`,
  ])('%j is refused', (typed) => {
    expect(emailOf(typed)).toBeNull()
  })

  it('an address is stored in one form, and no text is an error', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const stored = emailOf(email)
        expect(stored === null || emailOf(stored) === stored).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalEmail(normalEmail(text))).toBe(normalEmail(text))
      }),
    )
  })

  it.each<[email: string, meant: string | null]>([
    ['aya@gmial.com', 'gmail.com'],
    ['aya@gmail.con', 'gmail.com'],
    ['aya@gmail.nl', 'gmail.com'],
    ['aya@gmai.com', 'gmail.com'],
    ['aya@hotmial.com', 'hotmail.com'],
    ['aya@hotmail.cm', 'hotmail.com'],
    ['aya@outlok.com', 'outlook.com'],
    ['aya@zigo.nl', 'ziggo.nl'],
    ['aya@ziggo.nll', 'ziggo.nl'],
    ['aya@buurthuis.con', 'buurthuis.com'],
    ['aya@buurthuis.nll', 'buurthuis.nl'],
    ...[
      'gmail.com',
      'hotmail.nl',
      'mail.com',
      'live.nl',
      'example.org',
      'delft.nl',
      'outlook.be',
      'icloud.com',
    ].map((domain): [string, null] => [`aya@${domain}`, null]),
  ])('%s was probably meant as %s', (email, meant) => {
    expect(meantDomain(email)).toBe(meant)
  })
})

describe('a phone number', () => {
  it.each(linesOf('phones.txt'))('%j is stored in one form', (typed) => {
    expect(phoneOf(typed)).toBe('+31612345678')
  })

  it.each([
    ['+963 944 123 456', '+963944123456'],
    ['0031 70 555 0100', '+31705550100'],
    ['Tel. (070) 555-0100', '+31705550100'],
    ['tel:0705550100', '+31705550100'],
    ['070 123 4567 tst. 12', '+31701234567;ext=12'],
    ['\u200e+31\u00a06 1234 5678\u202c', '+31612345678'],
  ])('%j is stored as %s', (typed, stored) => {
    expect(phoneOf(typed)).toBe(stored)
    expect(phoneOf(stored)).toBe(stored)
  })

  it.each(['', 'bel me maar', '06-1234567', '112', '0612345678 of 0701234567', '1'.repeat(60), '+999 123'])(
    '%j is refused',
    (typed) => {
      expect(phoneOf(typed)).toBeNull()
    },
  )

  it.each([
    ['+31612345678', '06 12345678', 'tel:+31612345678'],
    ['+31705550100', '070 555 0100', 'tel:+31705550100'],
    ['+963944123456', '+963 944 123 456', 'tel:+963944123456'],
    ['+31701234567;ext=12', '070 123 4567 ext. 12', 'tel:+31701234567;ext=12'],
    ['vraag ernaar', 'vraag ernaar', 'tel:'],
  ])('%s is shown as %s', (stored, shown, link) => {
    expect(shownPhone(stored)).toBe(shown)
    expect(phoneLink(stored)).toBe(link)
  })

  it('no text is an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const stored = phoneOf(text)
        expect(stored === null || phoneOf(shownPhone(stored)) === stored).toBe(true)
      }),
    )
  })
})

describe('a web address', () => {
  it.each([
    ['www.x.nl', 'https://www.x.nl'],
    ['x.nl', 'https://x.nl'],
    ['http://x.nl/pad', 'http://x.nl/pad'],
    [' HTTPS://X.nl ', 'HTTPS://X.nl'],
    ['https:/x.nl', 'https://x.nl'],
    ['https//x.nl', 'https://x.nl'],
    ['x.nl:8080/a', 'https://x.nl:8080/a'],
    ['www.x.nl/a?b=c:d#e', 'https://www.x.nl/a?b=c:d#e'],
    ['https://مثال.إختبار/صفحة', 'https://مثال.إختبار/صفحة'],
    ['\u200bwww.x.nl', 'https://www.x.nl'],
  ])('%j is stored as %s', (typed, stored) => {
    expect(webAddressOf(typed)).toBe(stored)
    expect(webAddressOf(stored)).toBe(stored)
  })

  it.each([
    '',
    'x',
    'http://',
    'https://localhost',
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'javascript:1',
    'data:text/html,x',
    'ftp://x.nl',
    'htpps://x.nl',
    '//x.nl',
    '/pad',
    'www.x .nl',
    'www.x.nl/a b',
    'aya@x.nl',
    'https://aya@x.nl',
    'https://www.google.com@evil.example/',
    'x\\y.nl',
    'x.n',
    '1.2.3.4',
    'mailto:a@x.nl',
    '<b>.nl',
    `x.nl/${'a'.repeat(600)}`,
  ])('%j is refused', (typed) => {
    expect(webAddressOf(typed)).toBeNull()
  })

  it.each([
    ['/festivals', '/festivals'],
    ['#programma', '#programma'],
    ['www.x.nl', 'https://www.x.nl'],
    ['aya@x.nl', 'mailto:aya@x.nl'],
    ['mailto:aya@x.nl?subject=Hoi', 'mailto:aya@x.nl?subject=Hoi'],
    ['tel:06 12345678', 'tel:+31612345678'],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['javascript:alert(1)', null],
    ['vbscript:x', null],
  ])('a link to %j leads to %s', (typed, target) => {
    expect(linkTargetOf(typed)).toBe(target)
  })

  it('no text is an error, and what is tidied stays so', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), (text) => {
        for (const tidy of [tidyWebAddress, tidyLinkTarget]) expect(tidy(tidy(text))).toBe(tidy(text))
      }),
    )
  })
})
