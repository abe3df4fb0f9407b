import type { Completeness, CompletenessItem } from '#features/review/reviewed.rules.ts'
import { words, type Words } from '#i18n/words.ts'

type Festival = Readonly<Record<string, unknown>>

type Check = Omit<CompletenessItem, 'isDone'> & {
  readonly isDone: (festival: Festival) => boolean
  /** Only required when this holds: a price where visitors pay. */
  readonly isAsked?: (festival: Festival) => boolean
}

/**
 * How complete a festival is. A required field counts twice; a field that doesn't apply to this festival doesn't count.
 */
export const completenessOf = (festival: Festival): Completeness => {
  const items = checks
    .filter(({ isAsked }) => isAsked?.(festival) ?? true)
    .map(({ field, isDone, isLocalized, level, words: told }) => ({
      field,
      isDone: isDone(festival),
      isLocalized,
      level,
      words: told,
    }))
  return { items, percentage: percentageOf(items) }
}

/** The share of completed items, in whole percents; 100 only when all are complete. */
export const percentageOf = (items: readonly CompletenessItem[]): number => {
  const total = weightOf(items)
  return total === 0 ? 100 : Math.floor((weightOf(items.filter(({ isDone }) => isDone)) / total) * 100)
}

const weightOf = (items: readonly CompletenessItem[]): number =>
  items.reduce((sum, { level }) => sum + (level === 'must' ? 2 : 1), 0)

const valueAt = (data: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
      data,
    )

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isFilled = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  // The admin's form has 0 for a list without rows.
  return value !== 0 && value !== undefined && value !== null
}

const textLength = (node: unknown): number => {
  if (!isRecord(node)) return 0
  const own = typeof node.text === 'string' ? node.text.trim().length : 0
  const inner: unknown = node.root ?? node.children
  if (!Array.isArray(inner)) return own + textLength(inner)
  return own + inner.reduce((sum: number, child: unknown) => sum + textLength(child), 0)
}

const isWholeSlot = (slot: unknown): boolean =>
  ['day', 'startTime', 'endTime'].every((name) => isFilled(valueAt(slot, name)))

const hasWholeSlots = ({ timeSlots }: Festival): boolean =>
  Array.isArray(timeSlots) && timeSlots.length > 0 && timeSlots.every(isWholeSlot)

const rowsOf = (rows: unknown): readonly unknown[] => (Array.isArray(rows) ? rows : [])

const isWholeItem = (row: unknown): boolean => ['time', 'title'].every((name) => isFilled(valueAt(row, name)))

const isFilledAt =
  (path: string) =>
  (festival: Festival): boolean =>
    isFilled(valueAt(festival, path))

const must = (field: string, told: Words, more: Partial<Check> = {}): Check => ({
  field,
  isDone: isFilledAt(field),
  isLocalized: false,
  level: 'must',
  words: told,
  ...more,
})

const should = (field: string, told: Words, more: Partial<Check> = {}): Check => ({
  ...must(field, told, more),
  level: 'should',
})

const inDutch = { isLocalized: true }

const musts: readonly Check[] = [
  must('title', words('Een titel', 'A title'), inDutch),
  must('summary', words('Het festival in het kort', 'The festival in short'), inDutch),
  must('organisation', words('Wie het organiseert', 'Who organises it')),
  must('timeSlots', words('De dag, met begin en einde', 'The day, with start and end'), {
    isDone: hasWholeSlots,
  }),
  must('venue.name', words('De naam van de plek', 'The name of the place')),
  must('venue.municipality', words('De gemeente', 'The municipality')),
  must('venue.province', words('De provincie', 'The province')),
  must('practical.admission', words('Wat het kost', 'What it costs')),
  must('practical.price', words('De prijs', 'The price'), {
    ...inDutch,
    isAsked: (festival) => valueAt(festival, 'practical.admission') === 'paid',
  }),
  must(
    'programme',
    words('Van elk onderdeel de tijd en wat het is', 'Of each item the time and what it is'),
    {
      ...inDutch,
      isAsked: ({ programme }) => rowsOf(programme).some((row) => !isWholeItem(row)),
      isDone: () => false,
    },
  ),
  must('eventStatusReason', words('Waarom het anders wordt', 'Why it changes'), {
    ...inDutch,
    isAsked: ({ eventStatus }) => isFilled(eventStatus) && eventStatus !== 'scheduled',
  }),
]

/** At least a few sentences: a shorter text says no more than the summary. */
const shortestBody = 120

const shoulds: readonly Check[] = [
  should('body', words('Een verhaal van twintig woorden of meer', 'A text of twenty words or more'), {
    ...inDutch,
    isDone: ({ body }) => textLength(body) >= shortestBody,
  }),
  should('pictures', words('Een foto', 'A picture')),
  should('venue.street', words('Straat en nummer', 'Street and number')),
  should('venue.postcode', words('De postcode', 'The postcode')),
  should('programme', words('Het programma', 'The programme'), {
    isAsked: ({ programme }) => rowsOf(programme).every(isWholeItem),
  }),
  should('practical.languages', words('Welke talen je er spreekt', 'Which languages are spoken')),
  should(
    'practical.publicTransport',
    words('Hoe je er komt met bus, tram of trein', 'How to get there by bus, tram or train'),
    inDutch,
  ),
]

const checks: readonly Check[] = [...musts, ...shoulds]
