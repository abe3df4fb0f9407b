import { words, type Words } from '#i18n/words.ts'

import { keyOf, keysOf } from './word-key.rules.ts'

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

export const columnRoles = ['email', 'status', 'gone', 'language', 'provinces', 'ignored'] as const

/**
 * What a column is taken for. `status`: a word for each reader, such as afgemeld; `gone`: a moment, a number or a yes
 * for each reader who left.
 */
export type ColumnRole = (typeof columnRoles)[number]

/** The names in common spreadsheets, and in the exports of Mailchimp, MailPoet, Laposta, Brevo and listmonk. */
const names: Readonly<Record<Exclude<ColumnRole, 'ignored'>, ReadonlySet<string>>> = {
  email: keysOf(
    'email|e-mailadres|mailadres|mail|email address|mail address|email 1|primary email|contact email|subscriber email|abonnee e-mail|البريد الإلكتروني',
  ),
  gone: keysOf(
    'afgemeld op|afmelddatum|datum afmelding|uitgeschreven op|unsubscribed at|unsub time|unsubscribed on|unsubscribe date|date unsubscribed|opt-out|opt out date|opted out|optout time|clean time|cleaned at|bounced at|bounce date|onbereikbaar sinds|unreachable since|blocklisted|blacklisted|email blacklisted|email blocklisted|blocklist|blacklist|is unsubscribed|bounced|unsubscribed|afgemeld|uitgeschreven',
  ),
  language: keysOf('taal|language|locale|lang|taalcode|language code|preferred language|voorkeurstaal|اللغة'),
  provinces: keysOf('provincies|provinces|province|provincie|المقاطعة'),
  status: keysOf(
    'nieuwsbrief|newsletter|status|state|toestand|staat|status nieuwsbrief|newsletter status|subscription status|subscriber status|subscription|inschrijving|member status|list status|lijststatus|status in lijst|global status|algemene status|email status|contact status|marketing status|email marketing|subscribed|aangemeld|ingeschreven|opt-in|opted in|bevestigd|confirmed|الحالة',
  ),
}

/** A street in most lists, and an e-mail address in some. */
const either = keysOf('adres|address')

/** What each column is taken for, by its name and the first cells under it. */
export const rolesOf = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnRole[] => {
  const keys = head.map(keyOf)
  const taken = new Set<ColumnRole>()
  const roles = keys.map((key): ColumnRole => {
    const role = columnRoles.find((one) => one !== 'ignored' && names[one].has(key)) ?? 'ignored'
    // A reader has one address, language and list of provinces, and may have several signs of having left.
    const isSecond = role !== 'status' && role !== 'gone' && taken.has(role)
    taken.add(role)
    return isSecond ? 'ignored' : role
  })
  if (taken.has('email')) return roles
  const isWithAddresses = (index: number): boolean =>
    rows.some((cells) => cells[index]?.includes('@') === true)
  const named = keys.findIndex((key, index) => either.has(key) && isWithAddresses(index))
  const found = named === -1 ? keys.findIndex((_, index) => isWithAddresses(index)) : named
  return roles.map((role, index) => (index === found ? 'email' : role))
}
