import * as v from 'valibot'

import { contentLocales, type ContentLocale } from '#i18n/languages.ts'

import { coordinate, eventStatuses } from './festival.ts'
import { filled, flag, id, instant, orNull, rows, slug } from './fields.ts'
import { province, spokenLanguage } from './places.ts'

/** A text in each language; a language without the text is missing. */
export type Texts = Readonly<Partial<Record<ContentLocale, string>>>

const readTexts = v.pipe(
  v.unknown(),
  v.transform((value): Texts => {
    if (typeof value === 'string') return { nl: value }
    const result = v.safeParse(v.record(v.string(), v.unknown()), value)
    if (!result.success) return {}
    const said = contentLocales.flatMap((locale) => {
      const text = result.output[locale]
      return typeof text === 'string' && text.trim() !== '' ? [[locale, text.trim()] as const] : []
    })
    return Object.fromEntries(said)
  }),
)

const texts = v.optional(readTexts, null)

/** The name of a record, in at least one language. */
const title = v.pipe(
  texts,
  v.check((said) => Object.keys(said).length > 0, 'no text in any language'),
)

const dutchDays = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** A moment, with its day in the Netherlands. */
const moment = v.pipe(
  instant,
  v.transform((at) => ({ at: at.getTime(), day: dutchDays.format(at) })),
)

/** A moment that stays text, because it is stored and read again unchanged. */
const stamp = v.pipe(v.string(), v.isoTimestamp())

const venue = v.object({
  name: orNull(filled),
  municipality: filled,
  province: orNull(province),
  latitude: orNull(coordinate(90)),
  longitude: orNull(coordinate(180)),
})

const nothing = {
  languages: [],
  interpreter: false,
  admission: null,
  children: false,
  wheelchair: false,
  hearingLoop: false,
  quietRoom: false,
  publicTransport: false,
}

const practical = v.object({
  languages: rows(spokenLanguage),
  interpreter: flag,
  admission: orNull(v.picklist(['free', 'donation', 'paid'])),
  children: flag,
  wheelchair: flag,
  hearingLoop: flag,
  quietRoom: flag,
  /** Whether the field says anything about public transport. */
  publicTransport: v.pipe(
    texts,
    v.transform((said) => Object.keys(said).length > 0),
  ),
})

/** The few fields of a festival, past or future, that finding it needs, in all languages at once. */
export const festivalOutlineSchema = v.object({
  id,
  slug,
  kind: v.fallback(v.picklist(['festival', 'activity']), 'festival'),
  title,
  summary: texts,
  start: orNull(moment),
  end: orNull(moment),
  /** The organisation's id. Not named `organisation`, because an answer gets a tag for each record that it names. */
  maker: orNull(id),
  venue: orNull(venue),
  practical: v.fallback(practical, nothing),
  eventStatus: v.fallback(v.picklist(eventStatuses), 'scheduled'),
  updatedAt: orNull(stamp),
})

export type FestivalOutline = v.InferOutput<typeof festivalOutlineSchema>

/** The same for an organisation, a story or a page: its name, its description and its place. */
export const recordOutlineSchema = v.object({
  id,
  slug,
  title,
  text: texts,
  municipality: orNull(filled),
  province: orNull(province),
})

export type RecordOutline = v.InferOutput<typeof recordOutlineSchema>
