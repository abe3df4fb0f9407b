import { expect, it } from 'vitest'

import { whatInWords } from './what.rules.ts'

it('a subscriber’s requests are named in their language, a province by its name there', () => {
  const follows = [
    { kind: 'province', name: 'Zuid-Holland', target: 'zuid-holland' },
    { kind: 'municipality', name: 'Delft', target: 'Delft' },
  ] as const
  expect(whatInWords({ follows, isNewsletter: true }, 'nl')).toEqual([
    '– de nieuwsbrief',
    '– nieuws over festivals in de provincie Zuid-Holland',
    '– nieuws over festivals in Delft',
  ])
  expect(whatInWords({ follows, isNewsletter: false }, 'en').join()).toContain(
    'the province of South Holland',
  )
  expect(whatInWords({ follows, isNewsletter: false }, 'ar').join()).toContain('هولندا الجنوبية')
})
