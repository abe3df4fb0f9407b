import type { FestivalCard, TimeSlot } from '#cms/models/festival.ts'
import type { Text } from '#cms/models/localized.ts'
import type { Picture } from '#cms/models/media.ts'
import { dayOfInstant, dayParts, slotEnd, slotStart, timesInShort, type DayParts } from '#i18n/dates.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { languageName, listInWords, translator } from '#i18n/t.ts'
import { statusMark, type StatusMark } from './status.rules.ts'

/** A festival as a line of an agenda: a day and a place first, then what it is, then the facts that matter. */
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
  /** The first day and hour, for machines. */
  readonly machine: string
  /** The last hour of the last day, for machines; null when only a day is known. */
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
  place: festival.venue?.municipality ?? null,
  when: entryDay(festival, locale),
  facts: entryFacts(festival, locale),
  status: statusMark(festival.eventStatus, translator(locale)),
  picture: festival.pictures[0] ?? null,
  demo: festival.demo,
})

/** The slots in order of time. */
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
