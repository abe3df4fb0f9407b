import { expect, it } from 'vitest'

import { applyProblems } from './apply.rules.ts'

const good = {
  organisationName: 'Goudse Tafels',
  municipality: 'Gouda',
  personName: 'Samira',
  email: 'samira@example.org',
  language: 'nl',
  plan: 'Samen eten.',
  agreement: 'yes',
}

it('an application with the required answers is valid', () => {
  expect(applyProblems(good)).toEqual([])
  expect(
    applyProblems({ ...good, phone: '06 12 34 56 78', province: 'utrecht', website: 'samen.nl' }),
  ).toEqual([])
})

it('an application lists all missing answers, in the order of the form', () => {
  expect(applyProblems({}).map(({ field }) => field)).toEqual([
    'organisationName',
    'municipality',
    'personName',
    'email',
    'language',
    'plan',
    'agreement',
  ])
})

it.each([
  ['email', 'samira@', 'wrong'],
  ['email', 'a b@example.org', 'wrong'],
  ['phone', 'bel maar', 'wrong'],
  ['website', 'http://', 'wrong'],
  ['website', 'javascript:alert(1)', 'wrong'],
  ['province', 'Holland', 'wrong'],
  ['language', 'ar', 'wrong'],
  ['plan', 'x'.repeat(4001), 'too-long'],
  ['organisationName', '   ', 'missing'],
])('an application with %s = %s has the error %s', (field, answer, problem) => {
  expect(applyProblems({ ...good, [field]: answer })).toEqual([{ field, problem }])
})

it('a slip in an address is asked about, and the same address is taken when it is sent again', () => {
  const slip = { ...good, email: 'samira@gmial.com' }
  expect(applyProblems(slip)).toEqual([{ field: 'email', problem: 'slip' }])
  expect(applyProblems({ ...slip, emailAsked: 'samira@gmial.com' })).toEqual([])
  expect(applyProblems({ ...slip, emailAsked: 'samira@gmal.com' })).toHaveLength(1)
})
