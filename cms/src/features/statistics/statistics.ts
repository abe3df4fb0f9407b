import type { PayloadRequest, Where } from 'payload'

import { idOf } from '#access/actor.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { provinces } from '#platform/fields/provinces.rules.ts'
import { asSystem } from '#platform/local-api.ts'

import { countDeliveries } from './statistics.kit.ts'
import { areFinal, monthOf, monthsUpTo, readCounts, type DeliveryCounts } from './statistics.rules.ts'

const system = (req: PayloadRequest) => asSystem(req, 'sums tell nothing about a person')

const confirmed: Where = { newsletter: { equals: 'confirmed' } }

/** The number of each kind at one moment. */
export type Standing = {
  readonly confirmed: number
  readonly followers: number
  readonly byLocale: Readonly<Record<string, number>>
  readonly byProvince: Readonly<Record<string, number>>
}

/** Counts the subscribers who are confirmed now. */
export const standingNow = async (req: PayloadRequest): Promise<Standing> => {
  const count = async (...conditions: readonly Where[]): Promise<number> => {
    const where = { and: [confirmed, ...conditions] }
    return (await system(req).count({ collection: 'subscribers', where })).totalDocs
  }
  const byLocale: Record<string, number> = {}
  for (const locale of ['nl', 'en', 'ar']) byLocale[locale] = await count({ locale: { equals: locale } })
  const byProvince: Record<string, number> = {}
  for (const { value } of provinces) byProvince[value] = await count({ provinces: { in: [value] } })
  const follows = await system(req).count({
    collection: 'follows',
    where: { state: { equals: 'confirmed' } },
  })
  return { byLocale, byProvince, confirmed: await count(), followers: follows.totalDocs }
}

/** Stores the counts of this month; the last time in a month is its final count. */
export const noteMonth = async (req: PayloadRequest, now: Date): Promise<void> => {
  const month = monthOf(now)
  const standing = await standingNow(req)
  const where = { month: { equals: month } }
  const { isNew, row } = await writeOnce(req, {
    find: async () =>
      (await system(req).find({ collection: 'monthly-figures', depth: 0, limit: 1, where })).docs[0] ?? null,
    make: () => system(req).create({ collection: 'monthly-figures', data: { month, ...standing }, depth: 0 }),
  })
  if (!isNew)
    await system(req).update({ collection: 'monthly-figures', data: standing, depth: 0, id: row.id })
}

const month = 30 * 24 * 60 * 60_000

/** Stores the sums of recently sent newsletters with their mailings, so that no page has to count them. */
export const noteSums = async (req: PayloadRequest, now: Date): Promise<void> => {
  const since = new Date(now.getTime() - month).toISOString()
  const { docs } = await system(req).find({
    collection: 'mailings',
    depth: 0,
    pagination: false,
    where: { and: [{ state: { in: ['sent', 'stopped'] } }, { updatedAt: { greater_than: since } }] },
  })
  for (const { counts, id, newsletter, state } of docs) {
    if (areFinal(counts)) continue
    const sums = await countDeliveries(req, typeof newsletter === 'string' ? newsletter : newsletter.id)
    const isSame = JSON.stringify(readCounts(counts)) === JSON.stringify(readCounts(sums))
    const next = { counts: sums }
    if (!isSame) await compareAndSet({ req, collection: 'mailings', id, expected: { state }, next })
  }
}

/** One newsletter, with the results of its deliveries. */
export type LetterStatistics = {
  readonly counts: DeliveryCounts
  readonly id: string
  readonly sentAt: string | null
  readonly state: string
  readonly subject: string
}

export type Statistics = {
  readonly letters: readonly LetterStatistics[]
  /** The titles of newsletters that are online and never had a mailing. */
  readonly elsewhere: readonly string[]
  /** The number of confirmed subscribers at the end of each month; null where none was counted yet. */
  readonly months: readonly { readonly confirmed: number | null; readonly month: string }[]
  readonly now: Standing
}

const shownMonths = 12
const shownLetters = 12

/** All data of the page of statistics. */
export const statisticsFor = async (req: PayloadRequest, now: Date): Promise<Statistics> => {
  const standing = await standingNow(req)
  const thisMonth = monthOf(now)
  const stored = await system(req).find({
    collection: 'monthly-figures',
    depth: 0,
    limit: shownMonths,
    sort: '-month',
  })
  const known = new Map(stored.docs.map(({ confirmed: count, month: of }) => [of, count]))
  known.set(thisMonth, standing.confirmed)
  return {
    elsewhere: await sentElsewhere(req),
    letters: await lettersOf(req),
    months: monthsUpTo(thisMonth, shownMonths).map((of) => ({ confirmed: known.get(of) ?? null, month: of })),
    now: standing,
  }
}

const lettersOf = async (req: PayloadRequest): Promise<readonly LetterStatistics[]> => {
  const { docs } = await system(req).find({
    collection: 'mailings',
    depth: 1,
    limit: shownLetters,
    populate: { newsletters: { subject: true } },
    sort: '-sendAt',
    where: { state: { not_equals: 'scheduled' } },
  })
  const letters: LetterStatistics[] = []
  for (const { counts, finishedAt, id, newsletter, sendAt, startedAt, state } of docs) {
    if (typeof newsletter === 'string') continue
    letters.push({
      counts: readCounts(counts) ?? (await countDeliveries(req, newsletter.id)),
      id,
      sentAt: finishedAt ?? startedAt ?? sendAt,
      state,
      subject: newsletter.subject ?? '',
    })
  }
  return letters
}

/** Newsletters that were sent before there were mailings, by another program, or are examples. */
const sentElsewhere = async (req: PayloadRequest): Promise<readonly string[]> => {
  const mailed = await system(req).find({
    collection: 'mailings',
    depth: 0,
    pagination: false,
    select: { newsletter: true },
  })
  const { docs } = await system(req).find({
    collection: 'newsletters',
    depth: 0,
    limit: shownLetters,
    select: { subject: true },
    sort: '-sentAt',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { id: { not_in: mailed.docs.flatMap(({ newsletter }) => idOf(newsletter) ?? []) } },
      ],
    },
  })
  return docs.map(({ subject }) => subject)
}
