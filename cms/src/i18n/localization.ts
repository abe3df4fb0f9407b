import type { Config } from 'payload'

import { words } from './words.ts'

/** The languages of the texts that visitors read; each may lack, and then Dutch stands there. */
export const localization: NonNullable<Config['localization']> = {
  defaultLocale: 'nl',
  fallback: true,
  locales: [
    { code: 'nl', label: words('Nederlands', 'Dutch') },
    { code: 'en', label: words('Engels', 'English') },
    { code: 'ar', label: words('Arabisch', 'Arabic'), rtl: true },
  ],
}
