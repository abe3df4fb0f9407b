import { isDay } from '@welkom-hier/writing/read-day.rules.ts'
import * as v from 'valibot'

import { placeSlug, provinces } from '#cms/models/places.ts'
import { municipalityNamed } from '#gazetteer/places.rules.ts'
import { defaultLocale, locales } from '#i18n/locales.ts'
import type { Refused } from '#site/page.ts'

const whole = (most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^[1-9]\d{0,4}$/, `must be a whole number from 1 to ${most}`),
    v.transform(Number),
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(most, `must be a whole number from 1 to ${most}`),
  )

const noDay = 'must be a day such as 2026-12-31'
const day = v.pipe(v.string(), v.isoDate(noDay), v.check(isDay, noDay))

const moment = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/,
    'must be a moment such as 2026-12-31T12:00:00Z',
  ),
  v.check(
    (text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
    'must be a moment such as 2026-12-31T12:00:00Z',
  ),
)

const choices = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(locales)
const locale = v.optional(v.picklist(locales, `must be ${choices}`), defaultLocale)

/** The default number of records in one answer. */
export const usualLimit = 50

const paging = {
  locale,
  page: v.optional(whole(1000), '1'),
  limit: v.optional(whole(100), String(usualLimit)),
}

const place = v.pipe(
  v.string(),
  v.check((text) => placeSlug(text) !== '', 'must be the name of a municipality'),
)

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'must be the slug of an organisation'))

export const festivalsQuestion = v.object({
  province: v.optional(v.picklist(provinces, `must be one of ${provinces.join(', ')}`)),
  municipality: v.optional(place),
  organisation: v.optional(slug),
  from: v.optional(day),
  until: v.optional(day),
  updatedSince: v.optional(moment),
  ...paging,
})

export type FestivalsQuestion = v.InferOutput<typeof festivalsQuestion>

export const organisationsQuestion = v.object(paging)

export const oneQuestion = v.object({ locale })

/** Reads the query parameters, or says which parameter is wrong. */
export const readQuestion = <T>(
  schema: v.GenericSchema<unknown, T>,
  query: Readonly<Record<string, string>>,
): { readonly kind: 'question'; readonly question: T } | Refused => {
  const parsed = v.safeParse(schema, query)
  if (parsed.success) return { kind: 'question', question: parsed.output }
  const [issue] = parsed.issues
  return refusedFor(v.getDotPath(issue) ?? '', issue.message)
}

/** Reads the question of a list of festivals, whose last day is not before its first. */
export const readFestivalsQuestion = (
  query: Readonly<Record<string, string>>,
): ReturnType<typeof readQuestion<FestivalsQuestion>> => {
  const read = readQuestion(festivalsQuestion, query)
  if (read.kind === 'refused') return read
  const { from, until } = read.question
  const isBefore = from !== undefined && until !== undefined && until < from
  return isBefore ? refusedFor('until', 'must be a day that is not before "from"') : read
}

const refusedFor = (parameter: string, why: string): Refused => ({
  kind: 'refused',
  status: 400,
  title: 'Bad request',
  detail: `The parameter "${parameter}" ${why}.`,
})

/** The query conditions for the CMS; municipality and organisation are converted to the values that it stores. */
export const conditionsOf = (
  question: FestivalsQuestion,
  organisationId: string | null,
): Readonly<Record<string, string>> => ({
  ...(question.province !== undefined && { '[venue.province][equals]': question.province }),
  ...(question.municipality !== undefined && {
    '[venue.municipality][equals]': nameOf(question.municipality),
  }),
  ...(organisationId !== null && { '[organisation][equals]': organisationId }),
  ...(question.from !== undefined && { '[endsAt][greater_than_equal]': `${question.from}T00:00:00.000Z` }),
  ...(question.until !== undefined && { '[startsAt][less_than]': nextDay(question.until) }),
  ...(question.updatedSince !== undefined && {
    '[updatedAt][greater_than_equal]': new Date(question.updatedSince).toISOString(),
  }),
})

/** The official spelling of a municipality: "delft" becomes "Delft", "den bosch" becomes "'s-Hertogenbosch". */
const nameOf = (municipality: string): string => municipalityNamed(municipality, null)?.name ?? municipality

const nextDay = (text: string): string => new Date(Date.parse(text) + 24 * 60 * 60_000).toISOString()
