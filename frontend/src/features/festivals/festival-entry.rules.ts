import type { FestivalCard, TimeSlot } from '#cms/models/festival.ts'
import type { Text } from '#cms/models/localized.ts'
import type { Picture } from '#cms/models/media.ts'
import { townOf } from '#gazetteer/places.rules.ts'
import { dayOfInstant, dayParts, slotEnd, slotStart, timesInShort, type DayParts } from '#i18n/dates.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { languageName, listInWords, translator } from '#i18n/t.ts'

import { statusMark, type StatusMark } from './status.rules.ts'

/** The data of a festival's line in an agenda: day and place first, then the title, then important facts. */
export type FestivalEntry = {
  readonly id: string
  readonly href: string
  readonly title: Text
  readonly place: string | null
  readonly when: EntryDay | null
  readonly facts: readonly string[]
  readonly status: StatusMark | null
  readonly picture: Picture | null
  readonly demo: boolean
}

export type EntryDay = {
  /** The first day and time, for the `datetime` attribute. */
  readonly machine: string
  /** The end of the last day, for the `datetime` attribute; null when only a day is known. */
  readonly machineEnd: string | null
  readonly first: DayParts
  readonly last: DayParts | null
  readonly times: string | null
}

/** The line of a festival in one language. */
export const festivalEntry = (festival: FestivalCard, locale: Locale): FestivalEntry => ({
  id: festival.id,
  href: pathTo('festival', locale, festival.slug),
  title: festival.title,
  place: festival.venue === null ? null : townOf(festival.venue),
  when: entryDay(festival, locale),
  facts: entryFacts(festival, locale),
  status: statusMark(festival.eventStatus, translator(locale)),
  picture: festival.pictures[0] ?? null,
  demo: festival.demo,
})

/** The time slots, sorted by start. */
export const slotsInOrder = (slots: readonly TimeSlot[]): readonly TimeSlot[] =>
  [...slots].sort((a, b) => `${a.day}${a.startTime}`.localeCompare(`${b.day}${b.startTime}`))

const entryDay = (festival: FestivalCard, locale: Locale): EntryDay | null => {
  const slots = slotsInOrder(festival.timeSlots)
  const first = slots[0]
  const last = slots.at(-1)
  if (first === undefined || last === undefined) {
    if (festival.startsAt === null) return null
    const day = dayOfInstant(festival.startsAt, festival.timeZone)
    return { machine: day, machineEnd: null, first: dayParts(day, locale), last: null, times: null }
  }
  const oneDay = first.day === last.day
  return {
    machine: slotStart(first, festival.timeZone),
    machineEnd: slotEnd(last, festival.timeZone),
    first: dayParts(first.day, locale),
    last: oneDay ? null : dayParts(last.day, locale),
    times: slots.length === 1 ? timesInShort(first, locale) : null,
  }
}

const maxLanguages = 3

const entryFacts = ({ practical }: FestivalCard, locale: Locale): readonly string[] => {
  const t = translator(locale)
  const named = practical.languages.slice(0, maxLanguages).map((code) => languageName(code, locale))
  const unnamed = practical.languages.length - named.length
  const languages = unnamed > 0 ? [...named, t('festival.moreLanguages', { count: unnamed })] : named
  return [
    ...(practical.admission === null ? [] : [t(`festival.admission.${practical.admission}`)]),
    ...(languages.length === 0 ? [] : [listInWords(languages, locale)]),
  ]
}
