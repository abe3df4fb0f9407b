import { describe, expect, it } from 'vitest'

import { nearField, pageOf, provincesIn, signUpProblems } from './sign-up.rules.ts'

const good = { email: 'samira@example.org', language: 'nl', newsletter: 'yes' }

describe('the answers of a sign-up', () => {
  it('sign-up answers are valid with an address, a language and a choice', () => {
    expect(signUpProblems(good)).toEqual([])
    expect(signUpProblems({ ...good, newsletter: '', municipality: 'Delft' })).toEqual([])
  })

  it.each([
    [{ ...good, email: ' ' }, 'email missing'],
    [{ ...good, email: 'samira@example' }, 'email wrong'],
    [{ ...good, email: `${'x'.repeat(200)}@example.org` }, 'email wrong'],
    [{ ...good, language: 'xx' }, 'language missing'],
    [{ ...good, newsletter: '' }, 'newsletter nothing'],
  ])('the sign-up answers %j have the errors %s', (answers, problem) => {
    expect(signUpProblems(answers).map(({ field, problem: what }) => `${field} ${what}`)).toEqual([problem])
  })

  it('sign-up answers name each ticked province', () => {
    const ticked = { [nearField('utrecht')]: 'yes', [nearField('drenthe')]: 'yes', 'near-texas': 'yes' }
    expect(provincesIn(ticked)).toEqual(['drenthe', 'utrecht'])
  })
})

it.each([
  ['/', '/'],
  ['/en/festivals/delft-2026', '/en/festivals/delft-2026'],
  ['', '/nieuwsbrief'],
  ['//evil.example', '/nieuwsbrief'],
  ['/x?email=samira@example.org', '/nieuwsbrief'],
  ['https://evil.example/', '/nieuwsbrief'],
  [`/${'x'.repeat(300)}`, '/nieuwsbrief'],
])('the evidence of a short form on “%s” is %s', (from, page) => {
  expect(pageOf(from, '/nieuwsbrief')).toBe(page)
})
