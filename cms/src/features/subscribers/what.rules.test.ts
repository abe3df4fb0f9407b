import { expect, it } from 'vitest'

import { whatInWords } from './what.rules.ts'

it('says what somebody asked for in their language, a province by its name there', () => {
  const follows = [
    { kind: 'province', name: 'Zuid-Holland', target: 'zuid-holland' },
    { kind: 'municipality', name: 'Delft', target: 'Delft' },
  ] as const
  expect(whatInWords({ follows, isNewsletter: true }, 'nl')).toBe(
    '– de nieuwsbrief\n– nieuws over festivals in de provincie Zuid-Holland\n– nieuws over festivals in Delft',
  )
  expect(whatInWords({ follows, isNewsletter: false }, 'en')).toContain('the province of South Holland')
  expect(whatInWords({ follows, isNewsletter: false }, 'ar')).toContain('هولندا الجنوبية')
})
