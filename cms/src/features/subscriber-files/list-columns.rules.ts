import { type Words, words } from '#i18n/words.ts'

/** What stands above each column of a list that we write; reading one in knows both languages. */
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

/** How far somebody is with the newsletter, as a list says it. */
export const stateWords = {
  confirmed: words('bevestigd', 'confirmed'),
  none: words('niet gevraagd', 'not asked for'),
  unconfirmed: words('nog niet bevestigd', 'not confirmed yet'),
  unsubscribed: words('afgemeld', 'unsubscribed'),
} as const satisfies Record<string, Words>

const also = (one: Words, ...others: readonly string[]): readonly string[] => [one.nl, one.en, ...others]

/** Names under which spreadsheets keep what we look for. */
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

/** What stands in the column of the newsletter of somebody who asked for it and confirmed; empty when nobody noted it. */
export const meansConfirmed: ReadonlySet<string> = new Set(also(stateWords.confirmed, '', 'ja', 'yes'))
