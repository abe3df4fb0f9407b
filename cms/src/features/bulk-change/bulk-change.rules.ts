import { isDay, readDay } from '@welkom-hier/writing/read-day.rules.ts'
import * as v from 'valibot'

import { words, type Words } from '#i18n/words.ts'
import { refusedWords } from '#platform/dates/date-words.rules.ts'

/** The titles of the page and its links. */
export const bulkChangeTitle = words('Veel festivals in één keer', 'Many festivals at once')

/**
 * The values that many festivals can get at once. A new day or place differs for each festival, so it is not among
 * them.
 */
export const bulkStatuses = ['scheduled', 'postponed', 'cancelled'] as const

export const statusWords: Readonly<Record<string, Words>> = {
  cancelled: words('Gaat niet door', 'Cancelled'),
  postponed: words('Uitgesteld', 'Postponed'),
  relocated: words('Verplaatst naar een andere plek', 'Moved to another place'),
  rescheduled: words('Verplaatst naar een andere dag', 'Moved to another day'),
  scheduled: words('Gaat door', 'Goes on'),
}

const optionalText = (most: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(most)), '')
const day = v.optional(
  v.pipe(
    v.string(),
    v.check((text) => text === '' || isDay(text)),
  ),
  '',
)

const filterSchema = v.object({
  from: day,
  municipality: optionalText(60),
  organisation: optionalText(40),
  province: optionalText(40),
  status: optionalText(20),
  until: day,
})

/** The filter that chooses the festivals. */
export type BulkFilter = v.InferOutput<typeof filterSchema>

/** What is to be done to which festivals. */
export const changeSchema = v.object({
  filter: filterSchema,
  reasonAr: optionalText(400),
  reasonEn: optionalText(400),
  reasonNl: optionalText(400),
  to: v.picklist(bulkStatuses),
})

export type BulkChange = v.InferOutput<typeof changeSchema>

export type ReadChange =
  { readonly kind: 'fine'; readonly change: BulkChange } | { readonly kind: 'wrong'; readonly message: Words }

const noReason = words(
  'Schrijf in het Nederlands waarom dit verandert. Bezoekers lezen het op de pagina.',
  'Write in Dutch why this changes. Visitors read it on the page.',
)
const notReadable = words(
  'Kies wat er verandert, en vul de velden goed in.',
  'Choose what changes, and fill in the fields well.',
)

/** Reads the change in a request; a reason is required unless the festivals take place after all. */
export const readChange = (asked: unknown): ReadChange => {
  const result = v.safeParse(changeSchema, asked)
  if (!result.success) return { kind: 'wrong', message: notReadable }
  const { reasonNl, to } = result.output
  if (to !== 'scheduled' && reasonNl === '') return { kind: 'wrong', message: noReason }
  return { change: result.output, kind: 'fine' }
}

/** A filter as it was typed; the festivals are listed only when nothing is wrong with its days. */
export type ReadFilter = {
  readonly filter: BulkFilter
  readonly wrong: { readonly from?: Words; readonly until?: Words }
}

const before = words(
  'De laatste dag is vóór de eerste. Draai ze om?',
  'The last day is before the first. Turn them round?',
)

/** Reads a filter; a day that can't be read is told, and other invalid parts are ignored. */
export const readFilter = (asked: Readonly<Record<string, string>>, today: string): ReadFilter => {
  const [from, until] = [typedDay(asked.from, today), typedDay(asked.until, today)]
  const result = v.safeParse(filterSchema, { ...asked, from: from.day, until: until.day })
  const isBefore = from.day !== '' && until.day !== '' && until.day < from.day
  return {
    filter: result.success
      ? result.output
      : { from: from.day, municipality: '', organisation: '', province: '', status: '', until: until.day },
    wrong: {
      ...(from.wrong !== null && { from: from.wrong }),
      ...(until.wrong !== null && { until: until.wrong }),
      ...(isBefore && { until: before }),
    },
  }
}

const typedDay = (
  typed: string | undefined,
  today: string,
): { readonly day: string; readonly wrong: Words | null } => {
  if (typed === undefined || typed.trim() === '') return { day: '', wrong: null }
  const reading = readDay(typed, { today })
  return reading.kind === 'day'
    ? { day: reading.day, wrong: null }
    : { day: '', wrong: refusedWords(reading, 'day') }
}

/** Status and reasons of a festival; an empty reason counts as none. */
export type Told = {
  readonly ar: string
  readonly en: string
  readonly nl: string
  readonly status: string
}

/** Whether a festival still has the values that were written into it. */
export const saysSame = (one: Told, other: Told): boolean =>
  one.status === other.status && one.nl === other.nl && one.en === other.en && one.ar === other.ar
