import { expect, it } from 'vitest'

import { translator } from '#i18n/t.ts'

import { slipMessage } from './email-slip.rules.ts'

it.each(['nl', 'en', 'ar'] as const)(
  'a slip in an address is asked about with both domains (%s)',
  (locale) => {
    const asked = slipMessage('aya@gmial.com', translator(locale))
    expect(asked).toContain('gmial.com')
    expect(asked).toContain('gmail.com')
  },
)
