import type { PayloadRequest } from 'payload'

import type { ChangeKind } from '#features/festivals/change-notice.rules.ts'
import { mailPoster } from '#features/mails/mails.kit.ts'
import type { FestivalChange } from '#payload-types.ts'
import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'

import { eachFollower } from './each-follower.ts'
import { changeWords, untranslated } from './follow-words.rules.ts'
import { newsFor, restingTime, whatToDo, type Follow } from './follow.rules.ts'
import { festivalWords, liveFestival, type FestivalWords, type LiveFestival } from './followed-festival.ts'
import { system, waysOut, type Reader } from './followers.ts'

/**
 * Tells followers about changes. The key of each mail prevents a second one, and the row of the change holds the
 * progress: after a crash, or with two programs at once, no follower gets a mail twice.
 */
export const tellFollowers = async (req: PayloadRequest, now: Date): Promise<void> => {
  const anyone = { state: { equals: 'confirmed' } }
  if ((await system(req).count({ collection: 'follows', where: anyone })).totalDocs === 0) return
  await eachOnItsOwn(waitingChanges(req, now), (change) => tell(req, change, now))
}

const waitingChanges = async function* (req: PayloadRequest, now: Date): AsyncGenerator<FestivalChange> {
  let after = ''
  for (;;) {
    const changes = await someWaitingChanges(req, now, after)
    yield* changes
    const last = changes.at(-1)
    if (last === undefined) return
    after = last.key
  }
}

const someWaitingChanges = async (
  req: PayloadRequest,
  now: Date,
  after: string,
): Promise<readonly FestivalChange[]> => {
  const before = (ms: number): string => new Date(now.getTime() - ms).toISOString()
  const { docs } = await system(req).find({
    collection: 'festival-changes',
    depth: 0,
    limit: 100,
    pagination: false,
    sort: 'key',
    where: {
      and: [
        { key: { greater_than: after } },
        { at: { greater_than: before(newsFor) } },
        { at: { less_than_equal: before(restingTime) } },
        { alerts: { not_in: ['told', 'skipped'] } },
      ],
    },
  })
  return docs
}

const tell = async (req: PayloadRequest, change: FestivalChange, now: Date): Promise<void> => {
  const festival = await liveFestival(req, change.festival)
  const all = await changesOf(req, change.festival)
  const { kind, sequence } = change
  const todo = whatToDo({ all, festival, kind, sequence }, now)
  if (festival === null || todo === 'wait') return
  if (todo === 'tell') await tellEach(req, { all, change, festival })
  const next = { alertedUpTo: null, alerts: todo === 'tell' ? 'told' : 'skipped' }
  await compareAndSet({ req, collection: 'festival-changes', id: change.id, expected: waiting, next })
}

const waiting = { alerts: 'waiting' } as const

type Told = {
  readonly kind: ChangeKind
  readonly sequence: number
}

const changesOf = async (req: PayloadRequest, festival: string): Promise<readonly Told[]> => {
  const { docs } = await system(req).find({
    collection: 'festival-changes',
    depth: 0,
    pagination: false,
    where: { festival: { equals: festival } },
  })
  return docs.map(({ kind, sequence }) => ({ kind, sequence }))
}

type Telling = {
  readonly all: readonly Told[]
  readonly change: FestivalChange
  readonly festival: LiveFestival
}

const tellEach = async (req: PayloadRequest, { all, change, festival }: Telling): Promise<void> => {
  const post = mailPoster(req)
  const wordsIn = festivalWords(req, festival.id)
  const kinds = all.filter(({ sequence }) => sequence === change.sequence).map(({ kind }) => kind)
  await eachFollower(
    req,
    {
      after: change.alertedUpTo,
      passed: (subscriber) => {
        const next = { alertedUpTo: subscriber }
        return compareAndSet({ req, collection: 'festival-changes', id: change.id, expected: waiting, next })
      },
      where: followersOf(festival, change.at),
    },
    async ({ follows, reader }) =>
      post(mailOf({ change, follows, kinds, reader, words: await wordsIn(reader.language) })),
  )
}

const followersOf = ({ municipality, organisation, province }: LiveFestival, at: string) => ({
  and: [
    { rhythm: { equals: 'immediate' } },
    { confirmedAt: { less_than_equal: at } },
    {
      or: Object.entries({ municipality, organisation, province }).map(([kind, target]) => ({
        and: [{ kind: { equals: kind } }, { target: { equals: target } }],
      })),
    },
  ],
})

type Mailed = {
  readonly change: FestivalChange
  readonly follows: readonly Follow[]
  readonly kinds: readonly ChangeKind[]
  readonly reader: Reader
  readonly words: FestivalWords
}

const mailOf = ({ change, follows, kinds, reader, words }: Mailed) => {
  const { municipality, organisation, reason, summary, title, url, when, where } = words
  const { language } = reader
  const isNew = change.kind === 'approved-first-time'
  const told = ['title', isNew ? 'summary' : 'eventStatusReason'] as const
  const shared = {
    key: `alert:${change.key}:${reader.id}`,
    url,
    ...(told.some((name) => words.untranslated.includes(name)) && { note: untranslated[language] }),
    ...waysOut(reader, follows, 'at-once'),
  }
  if (isNew) {
    const values = { festival: title, municipality, organisation, summary, when, where }
    return { ...shared, template: 'follow-new' as const, values }
  }
  const changes = changeWords(
    kinds.filter((kind) => kind !== 'approved-first-time'),
    language,
  )
  const values = { change: changes, festival: title, reason, when, where }
  return { ...shared, template: 'follow-changed' as const, values }
}
