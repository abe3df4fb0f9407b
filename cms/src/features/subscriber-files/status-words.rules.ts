import { stateWords } from './list-columns.rules.ts'
import { keyOf, keysOf } from './word-key.rules.ts'

/** What a list says of a reader. `unclear`: a word that we don't know. */
export type Standing = 'left' | 'stays' | 'unclear' | 'unconfirmed'

const stays = keysOf(
  `${stateWords.confirmed.nl}|${stateWords.confirmed.en}|ja|yes|y|j|1|true|waar|subscribed|active|actief|enabled|aangemeld|ingeschreven|abonnee|geabonneerd|subscriber|opted in|opt-in|single opt-in|double opt-in|valid|ok|مشترك|نعم`,
)
const left = keysOf(
  `${stateWords.unsubscribed.nl}|${stateWords.unsubscribed.en}|nee|no|n|0|false|onwaar|uitgeschreven|niet aangemeld|niet ingeschreven|unsubscribe|opted out|opt-out|removed|verwijderd|deleted|gewist|cleaned|opgeschoond|bounce|bounced|hard bounce|hard bounced|hardbounce|soft bounced|onbereikbaar|undeliverable|invalid|ongeldig|blocked|geblokkeerd|blocklisted|blacklisted|disabled|uitgeschakeld|inactive|inactief|spam|complained|complaint|klacht|spam complaint|reported as spam|archived|gearchiveerd|suppressed|non-subscribed|nonsubscribed|transactional|ألغى الاشتراك|لا`,
)
const unconfirmed = keysOf(
  `${stateWords.unconfirmed.nl}|${stateWords.unconfirmed.en}|${stateWords.none.nl}|${stateWords.none.en}|unconfirmed|onbevestigd|niet bevestigd|not confirmed|pending|wachtend|in afwachting|waiting`,
)

/** The meaning of a word in a column of states; an empty one doesn't say. */
export const standingOf = (word: string): Standing => {
  const key = keyOf(word)
  if (key === '' || stays.has(key)) return 'stays'
  if (left.has(key)) return 'left'
  return unconfirmed.has(key) ? 'unconfirmed' : 'unclear'
}

const noMoment = keysOf('nee|no|n|0|false|onwaar|never|nooit|null|none|nan|nvt|active|actief|subscribed')

/** Whether a cell says that a reader left: a moment, a yes, a number; anything but nothing. */
export const saysGone = (cell: string): boolean => {
  const key = keyOf(cell)
  return key !== '' && !noMoment.has(key) && !/^0+$/.test(key)
}
