import fc from 'fast-check'
import { expect, it } from 'vitest'

import { mostPictureBytes, picturesAgain, problemsFound, readReport, typedIn } from './report.rules.ts'

type Values = Readonly<Record<string, string | File>>

const form = (values: Values): Parameters<typeof readReport>[0] =>
  ({
    file: (name: string) => (values[name] instanceof File ? values[name] : null),
    text: (name: string) => (typeof values[name] === 'string' ? values[name] : ''),
  }) as Parameters<typeof readReport>[0]

const picture = (size = 1, type = 'image/jpeg'): File => {
  const file = new File(['x'], 'x', { type })
  Object.defineProperty(file, 'size', { value: size })
  return file
}
const problems = (values: Values) => readReport(form({ visitors: '10', ...values })).problems

it.each([
  ['1.200', 1200],
  ['1 200', 1200],
  ['1,200', 1200],
  ['١٢٠٠', 1200],
  ['۱۲۰۰', 1200],
  ['1\u066c200', 1200],
  [' 0 ', 0],
  ['1000000', 1_000_000],
  ['1000001', null],
  ['1.5', null],
  ['12.00', null],
  ['-3', null],
  ['veel', null],
  ['', null],
])('the number of visitors “%s” is %s', (visitors, count) => {
  const read = readReport(form({ visitors }))
  expect(read.problems.visitors === undefined ? read.visitors : null).toBe(count)
})

it('a number is read back as it is written in any language of the site', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.constantFrom('nl', 'en', 'ar-EG', 'fa'), (count, locale) => {
      expect(readReport(form({ visitors: new Intl.NumberFormat(locale).format(count) })).visitors).toBe(count)
    }),
  )
})

it('a quote needs a name and a yes, and no quote needs neither', () => {
  expect(problems({ quote: 'Mooi' })).toEqual({ quoteBy: 'nobody', quoteConsent: 'consentMissing' })
  expect(problems({ quote: 'Mooi', quoteBy: 'Sam', quoteConsent: 'yes' })).toEqual({})
  expect(problems({ quote: '  ', quoteBy: 'Sam' })).toEqual({})
  expect(problems({ quote: 'a'.repeat(401), quoteBy: 'b'.repeat(81), quoteConsent: 'yes' })).toEqual({
    quote: 'tooLong',
    quoteBy: 'tooLong',
  })
})

it('a picture needs a description and a yes, and a description its picture', () => {
  expect(problems({ picture1: picture() })).toEqual({ alt1: 'missing', consent1: 'consentMissing' })
  expect(problems({ alt2: 'Een tafel' })).toEqual({ picture2: 'again' })
  expect(problems({ alt1: 'Een tafel', consent1: 'yes', picture1: picture(1, 'application/pdf') })).toEqual({
    picture1: 'kind',
  })
  expect(problems({ alt1: 'a'.repeat(251), consent1: 'yes', picture1: picture() })).toEqual({
    alt1: 'tooLong',
  })
  const read = readReport(form({ alt3: ' Een tafel ', consent3: 'yes', picture3: picture(), visitors: '1' }))
  expect(read.pictures.map(({ alt }) => alt)).toEqual(['Een tafel'])
})

it('pictures that are too large together are told beside the first of them', () => {
  const two = {
    alt2: 'a',
    alt3: 'a',
    consent2: 'yes',
    consent3: 'yes',
    picture2: picture(mostPictureBytes),
    picture3: picture(0),
  }
  expect(problems(two)).toEqual({})
  expect(problems({ ...two, picture3: picture(1) })).toEqual({ picture2: 'size' })
})

it('a page that comes back keeps what was typed, and asks for the pictures again unless something else is wrong with them', () => {
  const sent = form({ alt1: 'Een tafel', picture1: picture(), picture2: picture(), visitors: '1.2' })
  expect(typedIn(sent)).toMatchObject({ alt1: 'Een tafel', consent1: '', visitors: '1.2' })
  expect(picturesAgain({ picture1: 'kind', visitors: 'visitors' }, sent)).toEqual({
    picture1: 'kind',
    picture2: 'again',
    visitors: 'visitors',
  })
})

it('what the CMS says of a picture stands beside the field that it came from', () => {
  const sent = form({ picture1: picture(), picture3: picture() })
  expect(problemsFound({ 'pictures.1': 'large' }, sent)).toEqual({ picture3: 'large' })
  expect(problemsFound({ pictures: 'whatever' }, sent)).toEqual({ picture1: 'unreadable' })
  expect(problemsFound({ 'pictures.2': 'large', quote: 'too-long' }, sent)).toEqual({ visitors: 'visitors' })
})
