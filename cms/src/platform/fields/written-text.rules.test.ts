import { expect, it } from 'vitest'

import { postcodePattern, tidyPostcode } from './written-text.rules.ts'

it.each([
  '2611gv',
  '2611-GV',
  '2611–GV',
  ' 2611  GV ',
  '2611\u00A0GV',
  '2611\u200BGV',
  'NL-2611 GV',
  'nl 2611gv',
  '2611GV Delft',
  '2611 GV, Delft',
  '٢٦١١ GV',
  '۲۶۱۱gv',
  '２６１１ＧＶ',
])('the postcode %j becomes the one that people write', (typed) => {
  expect(tidyPostcode(typed)).toBe('2611 GV')
})

it.each(['', '2611', '0611 GV', '2611 G', '2611 GVX', '12611 GV', 'Delft'])(
  'what is no postcode stays as typed: %j',
  (typed) => {
    expect(tidyPostcode(typed)).toBe(typed)
    expect(postcodePattern.test(tidyPostcode(typed))).toBe(false)
  },
)
