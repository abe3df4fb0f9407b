import * as v from 'valibot'

const day = 86_400_000

/** The program asks about festivals that ended before today, but no longer ago than this. */
export const askWithin = 30 * day

/** The first moment of the Dutch day that contains this moment. */
export const startOfDutchDay = (now: Date): Date => {
  const [hours = 0, minutes = 0, seconds = 0] = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    hourCycle: 'h23',
    minute: '2-digit',
    second: '2-digit',
    timeZone: 'Europe/Amsterdam',
  })
    .format(now)
    .split(':')
    .map(Number)
  const today = now.getTime() - ((hours * 60 + minutes) * 60 + seconds) * 1000
  return new Date(today - (today % 1000))
}

type Asked = {
  readonly askedAt: string | null
  readonly remindedAt: string | null
  readonly reminders: number
}

/** The due reminder: the first after seven days, the second after twenty-one, and never two in one week. */
export const reminderDue = ({ askedAt, remindedAt, reminders }: Asked, now: Date): 1 | 2 | null => {
  if (askedAt === null) return null
  const since = now.getTime() - Date.parse(askedAt)
  if (reminders === 0) return since >= 7 * day ? 1 : null
  const sinceLast = remindedAt === null ? Infinity : now.getTime() - Date.parse(remindedAt)
  return reminders === 1 && since >= 21 * day && sinceLast >= 7 * day ? 2 : null
}

const line = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most, 'too-long'))

const pictureSchema = v.object({
  alt: v.pipe(line(250), v.nonEmpty('missing')),
  consent: v.literal(true, 'needed'),
})

/** What the form of a report holds; each word says what is wrong with a field. */
export const reportSchema = v.pipe(
  v.object({
    pictures: v.pipe(v.array(pictureSchema), v.maxLength(3, 'too-many')),
    quote: line(400),
    quoteBy: line(80),
    quoteConsent: v.boolean(),
    visitors: v.pipe(
      v.number('missing'),
      v.integer('missing'),
      v.minValue(0, 'missing'),
      v.maxValue(1_000_000, 'too-many'),
    ),
  }),
  v.forward(
    v.check(({ quote, quoteBy }) => quote === '' || quoteBy !== '', 'missing'),
    ['quoteBy'],
  ),
  v.forward(
    v.check(({ quote, quoteConsent }) => quote === '' || quoteConsent, 'needed'),
    ['quoteConsent'],
  ),
)

/** What an organiser reports, as the site sends it. */
export type Report = v.InferOutput<typeof reportSchema>

export type ReadReport =
  | { readonly kind: 'fine'; readonly report: Report }
  | { readonly kind: 'wrong'; readonly fields: Readonly<Record<string, string>> }

/** Reads a report; returns one code of the problem for each wrong field. */
export const readReport = (data: unknown): ReadReport => {
  const result = v.safeParse(reportSchema, data)
  if (result.success) return { kind: 'fine', report: result.output }
  const fields = result.issues.map((issue) => [v.getDotPath(issue) ?? '', issue.message] as const)
  return { fields: Object.fromEntries(fields.toReversed()), kind: 'wrong' }
}
