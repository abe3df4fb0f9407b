import { expect, test } from 'vitest'

import { firstWordings, readerLocales, versionOf, wordingsIn } from './wording.rules.ts'

test('a wording is staff’s text, else the program’s, each in its own language', () => {
  const wordings = wordingsIn({ followWording: null, newsletterWording: { en: '', nl: ' Ja, graag. ' } })
  expect(wordings.nl.newsletter).toEqual({ text: 'Ja, graag.', version: versionOf('Ja, graag.') })
  expect(wordings.en.newsletter.text).toBe(firstWordings.en.newsletter)
  expect(wordings.nl.follow.text).toBe(firstWordings.nl.follow)
})

test('settings that were never saved give the first wordings', () => {
  for (const stored of [null, undefined, {}, 'x'])
    for (const locale of readerLocales)
      expect(wordingsIn(stored)[locale].newsletter.text).toBe(firstWordings[locale].newsletter)
})

test('a version changes with every letter, and with nothing else', () => {
  expect(versionOf('Ja.')).toBe(versionOf('Ja.'))
  expect(versionOf('Ja.')).not.toBe(versionOf('Ja!'))
  const all = readerLocales.flatMap((locale) => Object.values(firstWordings[locale]).map(versionOf))
  expect(new Set(all).size).toBe(all.length)
})
