import type { PayloadRequest, Where } from 'payload'

import { env } from '#env.ts'
import { composed } from '#features/mails/mail-values.rules.ts'
import { mailPoster } from '#features/mails/mails.kit.ts'
import type { MailLanguage } from '#features/mails/template.rules.ts'
import type { Digest } from '#payload-types.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { writeOnce } from '#platform/database/write-once.ts'

import { digestOf, digestStart, lastDigestWeek, type DigestChange, type DigestItem } from './digest.rules.ts'
import { eachFollower } from './each-follower.ts'
import { changeWords, untranslated } from './follow-words.rules.ts'
import { festivalWords, liveFestival, type FestivalWords, type LiveFestival } from './followed-festival.ts'
import { system, waysOut } from './followers.ts'

/** Longer lists are too long to read; the rest is on the site. */
const mostFestivals = 30

/** Sends the mail of the week to the followers who chose it, once; after a crash it continues where it was. */
export const tellWeekly = async (req: PayloadRequest, now: Date): Promise<void> => {
  const digest = await digestOfWeek(req, now)
  if (digest === null || digest.state === 'told') return
  const changes = await changesWithin(req, digest, now)
  if (changes.length > 0 && !(await tellEach(req, digest, changes))) return
  const next = { state: 'told', toldUpTo: null }
  await compareAndSet({ req, collection: 'digests', id: digest.id, expected: { state: 'telling' }, next })
}

const digestOfWeek = async (req: PayloadRequest, now: Date): Promise<Digest | null> => {
  const { until, week } = lastDigestWeek(now)
  const { row } = await writeOnce(req, {
    find: () => digestWhere(req, { week: { equals: week } }),
    make: async () => {
      const before = await digestWhere(req, { until: { less_than: until } })
      const from = digestStart(until, before?.until ?? null)
      const data = { from, state: 'telling', until, week } as const
      return system(req).create({ collection: 'digests', data, depth: 0 })
    },
  })
  return row
}

const digestWhere = async (req: PayloadRequest, where: Where): Promise<Digest | null> => {
  const { docs } = await system(req).find({
    collection: 'digests',
    depth: 0,
    limit: 1,
    sort: '-until',
    where,
  })
  return docs[0] ?? null
}

/** Changes in that week that visitors can still make plans by, oldest first. */
const changesWithin = async (
  req: PayloadRequest,
  { from, until }: Digest,
  now: Date,
): Promise<readonly DigestChange[]> => {
  const { docs } = await system(req).find({
    collection: 'festival-changes',
    depth: 0,
    pagination: false,
    sort: 'at',
    where: { and: [{ at: { greater_than: from } }, { at: { less_than_equal: until } }] },
  })
  const festivals = new Map<string, LiveFestival | null>()
  const changes: DigestChange[] = []
  for (const { at, festival: id, kind } of docs) {
    const festival = festivals.get(id) ?? (await liveFestival(req, id))
    festivals.set(id, festival)
    const isNewButOff = kind === 'approved-first-time' && festival?.isCalledOff === true
    if (festival !== null && !isNewButOff && isToCome(festival, now))
      changes.push({ at, festival: id, followable: festival, kind })
  }
  return changes
}

const isToCome = ({ endsAt }: LiveFestival, now: Date): boolean =>
  endsAt === null || Date.parse(endsAt) > now.getTime()

/** False when another program has taken over. */
const tellEach = (
  req: PayloadRequest,
  digest: Digest,
  changes: readonly DigestChange[],
): Promise<boolean> => {
  const post = mailPoster(req)
  const wordsOf = rememberedWords(req)
  const passed = (toldUpTo: string): Promise<boolean> => {
    const expected = { state: 'telling' }
    return compareAndSet({ req, collection: 'digests', id: digest.id, expected, next: { toldUpTo } })
  }
  return eachFollower(req, { after: digest.toldUpTo, passed, where: {} }, async ({ follows, reader }) => {
    const items = digestOf(follows, changes).slice(0, mostFestivals)
    if (items.length === 0) return
    const { language } = reader
    const weekly = follows.filter(({ rhythm }) => rhythm === 'weekly')
    await post({
      ...waysOut(reader, weekly, 'weekly'),
      key: `digest:${digest.week}:${reader.id}`,
      template: 'follow-digest',
      url: `${env().SITE_URL}${language === 'nl' ? '' : `/${language}`}/festivals`,
      ...(await written(items, language, wordsOf)),
    })
  })
}

type WordsOf = (festival: string, language: MailLanguage) => Promise<FestivalWords>

const rememberedWords = (req: PayloadRequest): WordsOf => {
  const known = new Map<string, ReturnType<typeof festivalWords>>()
  return (festival, language) => {
    const words = known.get(festival) ?? festivalWords(req, festival)
    known.set(festival, words)
    return words(language)
  }
}

const written = async (items: readonly DigestItem[], language: MailLanguage, wordsOf: WordsOf) => {
  const texts: (readonly (string | { readonly address: string })[])[] = []
  let isUntranslated = false
  for (const { festival, kinds } of items) {
    const words = await wordsOf(festival, language)
    const { title, url, when, where } = words
    texts.push([`${changeWords(kinds, language)}: ${title}`, when, where, { address: url }])
    isUntranslated ||= words.untranslated.includes('title')
  }
  const note = isUntranslated ? { note: untranslated[language] } : {}
  return { ...note, values: { festivals: composed(...texts) } }
}
