import { words, type Words } from '#i18n/words.ts'

/** The heads of the columns in a list that we write; an import recognises both languages. */
export const columnWords = {
  email: words('email', 'email'),
  newsletter: words('nieuwsbrief', 'newsletter'),
  language: words('taal', 'language'),
  provinces: words('provincies', 'provinces'),
  requestedAt: words('gevraagd op', 'requested at'),
  confirmedAt: words('bevestigd op', 'confirmed at'),
  unsubscribedAt: words('afgemeld op', 'unsubscribed at'),
  bouncedAt: words('onbereikbaar sinds', 'unreachable since'),
} as const satisfies Record<string, Words>

/** A subscriber's state for the newsletter, in the words of a list. */
export const stateWords = {
  confirmed: words('bevestigd', 'confirmed'),
  none: words('niet gevraagd', 'not asked for'),
  unconfirmed: words('nog niet bevestigd', 'not confirmed yet'),
  unsubscribed: words('afgemeld', 'unsubscribed'),
} as const satisfies Record<string, Words>

const also = (one: Words, ...others: readonly string[]): readonly string[] => [one.nl, one.en, ...others]

/** Column names of common spreadsheets. */
export const columnNames = {
  email: also(
    columnWords.email,
    'e-mail',
    'e-mailadres',
    'emailadres',
    'email address',
    'e-mail address',
    'mail',
    'adres',
  ),
  language: also(columnWords.language, 'locale'),
  newsletter: also(columnWords.newsletter),
  provinces: also(columnWords.provinces, 'province', 'provincie'),
}

/** Values of the newsletter column that mean confirmed; empty when the list doesn't say. */
export const meansConfirmed: ReadonlySet<string> = new Set(also(stateWords.confirmed, '', 'ja', 'yes'))
