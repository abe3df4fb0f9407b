import type { Festival } from '#cms/models/festival.ts'
import type { Text } from '#cms/models/localized.ts'
import { statusMark } from '#features/festivals/status.rules.ts'
import { townOf } from '#gazetteer/places.rules.ts'
import { dayParts, daysInWords, timesInShort, type DayParts } from '#i18n/dates.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { languageName, listInWords, translator } from '#i18n/t.ts'

/** The texts of a festival for a poster and a share image. */
export type Promotion = {
  readonly id: string
  readonly locale: Locale
  readonly site: string
  readonly kind: string
  readonly title: Text
  readonly summary: Text | null
  readonly days: string
  /** The first and the last day, for large letters; null while no day is known. */
  readonly dayParts: { readonly first: DayParts; readonly last: DayParts | null } | null
  readonly times: string | null
  readonly place: string | null
  readonly address: string | null
  readonly facts: readonly string[]
  readonly organiser: string | null
  readonly status: string | null
  readonly url: string
}

/** Selects the texts that are readable from a distance. */
export const promotionOf = (
  festival: Festival,
  { locale, siteUrl, site }: { readonly locale: Locale; readonly siteUrl: string; readonly site: string },
): Promotion => {
  const { venue, practical, timeSlots, organisation } = festival
  const t = translator(locale)
  const slots = [...timeSlots].sort((a, b) => a.day.localeCompare(b.day))
  const [first] = slots
  const last = slots.at(-1)
  const days = daysInWords(
    slots.map((slot) => slot.day),
    locale,
  )
  return {
    id: festival.id,
    locale,
    site,
    kind: t(`festival.kind.${festival.kind}`),
    title: festival.title,
    summary: festival.summary,
    days,
    dayParts:
      first === undefined || last === undefined
        ? null
        : {
            first: dayParts(first.day, locale),
            last: last.day === first.day ? null : dayParts(last.day, locale),
          },
    times: first !== undefined && slots.length === 1 ? timesInShort(first, locale) : null,
    place: venue === null ? null : t('feed.where', { venue: venue.name, place: townOf(venue) }),
    address:
      venue?.street == null
        ? null
        : `${venue.street}, ${[venue.postcode, townOf(venue)].filter(Boolean).join(' ')}`,
    facts: [
      ...(practical.admission === null ? [] : [t(`festival.admission.${practical.admission}`)]),
      ...(practical.languages.length === 0
        ? []
        : [
            listInWords(
              practical.languages.slice(0, 4).map((code) => languageName(code, locale)),
              locale,
            ),
          ]),
    ],
    organiser: organisation?.name ?? null,
    status: statusMark(festival.eventStatus, t)?.label ?? null,
    url: siteUrl + pathTo('festival', locale, festival.slug),
  }
}

/** A short text to copy into a message, a newsletter or a newspaper: title, day, place and address. */
export const shortText = (promotion: Promotion): string => {
  const { status, title, days, times, place, summary, facts, url } = promotion
  const when = [days, times].filter((part) => part !== null && part !== '').join(', ')
  return [
    `${status === null ? '' : `${status}: `}${title.value}`,
    [when, place].filter((part) => part !== null && part !== '').join('\n'),
    summary?.value ?? null,
    facts.join(' · '),
    url,
  ]
    .filter((part) => part !== null && part !== '')
    .join('\n\n')
}
