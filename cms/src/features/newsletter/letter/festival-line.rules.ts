import * as v from 'valibot'

import { oneLine } from '#features/mails/one-line.rules.ts'

import { commas, filled, letterWords } from './letter-words.rules.ts'
import type { FestivalLine, LetterLocale } from './letter.rules.ts'
import { lineIn } from './read-text.rules.ts'
import { sitePath } from './site-paths.rules.ts'

const orNull = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullish(schema, null), null)
const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
/** A text in all languages; the database leaves out empty ones. */
const anything = v.optional(v.unknown(), null)
const instant = v.pipe(
  v.string(),
  v.transform((stored) => Date.parse(stored)),
  v.number(),
  v.finite(),
)

/** The fields of a festival that a newsletter needs, as the database stores them in all languages. */
const festivalSchema = v.object({
  demo: v.fallback(v.boolean(), false),
  endsAt: orNull(instant),
  eventStatus: v.fallback(
    v.picklist(['scheduled', 'postponed', 'rescheduled', 'relocated', 'cancelled']),
    'scheduled',
  ),
  id: text,
  practical: v.fallback(
    v.object({
      admission: orNull(v.picklist(['free', 'donation', 'paid'])),
      languages: v.fallback(v.array(text), []),
    }),
    { admission: null, languages: [] },
  ),
  slug: text,
  startsAt: orNull(instant),
  timeSlots: v.fallback(v.array(v.object({ day: v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}/)) })), []),
  title: anything,
  venue: v.fallback(v.object({ municipality: orNull(text), province: orNull(text), town: orNull(text) }), {
    municipality: null,
    province: null,
    town: null,
  }),
})

export type LetterFestival = v.InferOutput<typeof festivalSchema>

/** The fields that the schema above reads. */
export const festivalFields = {
  demo: true,
  endsAt: true,
  eventStatus: true,
  practical: true,
  slug: true,
  startsAt: true,
  timeSlots: true,
  title: true,
  venue: true,
} as const

/** The festivals among documents of the database; those that can't be shown are left out. */
export const festivalsIn = (docs: readonly unknown[]): readonly LetterFestival[] =>
  docs.flatMap((doc) => {
    const parsed = v.safeParse(festivalSchema, doc)
    return parsed.success ? [parsed.output] : []
  })

type Wanted = {
  readonly days: number
  /** The provinces whose festivals come first. */
  readonly first: readonly string[]
  readonly limit: number
  readonly now: Date
  readonly province: string | null
}

const oneDay = 86_400_000

/** The next festivals that take place, by date; those in the wanted provinces first. */
export const nextFestivals = (
  festivals: readonly LetterFestival[],
  { days, first, limit, now, province }: Wanted,
): readonly LetterFestival[] => {
  const until = now.getTime() + days * oneDay
  const comes = ({ endsAt, eventStatus, startsAt, venue }: LetterFestival): boolean =>
    eventStatus !== 'cancelled' &&
    eventStatus !== 'postponed' &&
    startsAt !== null &&
    startsAt <= until &&
    (endsAt ?? startsAt) > now.getTime() &&
    (province === null || venue.province === province)
  const isNear = ({ venue }: LetterFestival): boolean =>
    venue.province !== null && first.includes(venue.province)
  const byDate = festivals
    .filter(comes)
    .toSorted((one, other) => (one.startsAt ?? 0) - (other.startsAt ?? 0) || one.id.localeCompare(other.id))
  return [...byDate.filter(isNear), ...byDate.filter((one) => !isNear(one))].slice(0, limit)
}

/** A festival as a mail shows it; null when it has no title in any language. */
export const festivalLine = (
  festival: LetterFestival,
  locale: LetterLocale,
  siteUrl: string,
): FestivalLine | null => {
  const title = lineIn(festival.title, locale)
  if (title === null) return null
  const { eventStatus, id, slug, venue } = festival
  const place = venue.town ?? venue.municipality
  return {
    day: dayOf(festival, locale),
    facts: factsOf(festival, locale),
    href: `${siteUrl}${sitePath('festivals', locale, slug)}`,
    id,
    place: place === null ? null : oneLine(place),
    status: eventStatus === 'scheduled' ? null : letterWords[locale][`status.${eventStatus}`],
    title,
  }
}

/** Arabic with the digits that Dutch signs and tickets also use. */
const intlTag: Readonly<Record<LetterLocale, string>> = { ar: 'ar-u-nu-latn', en: 'en-GB', nl: 'nl-NL' }

/** Days are local days of the place; neither clock nor time zone of the machine matter. */
const dayOf = ({ timeSlots }: LetterFestival, locale: LetterLocale): FestivalLine['day'] => {
  const days = timeSlots.map(({ day }) => day.slice(0, 10)).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  const say = (day: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(intlTag[locale], { ...options, timeZone: 'UTC' })
      .format(new Date(`${day}T12:00:00Z`))
      .replace('.', '')
  const month = (day: string): string => say(day, { month: 'short' })
  if (first === last)
    return {
      month: say(first, { month: 'long' }),
      number: say(first, { day: 'numeric' }),
      weekday: say(first, { weekday: 'long' }),
    }
  const weekday = (day: string): string => say(day, { weekday: 'short' })
  return {
    month: month(first) === month(last) ? say(first, { month: 'long' }) : `${month(first)} – ${month(last)}`,
    number: `${say(first, { day: 'numeric' })}–${say(last, { day: 'numeric' })}`,
    weekday: `${weekday(first)} – ${weekday(last)}`,
  }
}

const mostLanguages = 3

const factsOf = ({ demo, practical }: LetterFestival, locale: LetterLocale): readonly string[] => {
  const { admission, languages } = practical
  const words = letterWords[locale]
  const names = new Intl.DisplayNames(intlTag[locale], { type: 'language' })
  const named = languages
    .slice(0, mostLanguages)
    .filter((code) => /^[a-z]{2,3}$/.test(code))
    .map((code) => names.of(code) ?? code)
  const more = languages.length - named.length
  const list = new Intl.ListFormat(intlTag[locale], { type: 'conjunction' })
  const spoken =
    more > 0
      ? `${named.join(commas[locale])} ${filled(words[`moreLanguages.${numberOf(more)}`], { count: String(more) })}`
      : list.format(named)
  return [
    ...(admission === null ? [] : [words[`admission.${admission}`]]),
    ...(spoken === '' ? [] : [spoken]),
    // Readers must not travel to an invented festival.
    ...(demo ? [words.example] : []),
  ]
}

/** Arabic has a separate form for two. */
const numberOf = (count: number): 'many' | 'one' | 'two' =>
  count === 1 ? 'one' : count === 2 ? 'two' : 'many'
