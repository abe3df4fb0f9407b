import { expect, it } from 'vitest'

import { createDataCache } from './cache.ts'
import type { Client } from './client.ts'
import { createPurgeLog } from './purge-log.ts'
import { oneOf } from './question.ts'
import { createOutlineQueries } from './read-outlines.ts'
import type { Snapshot } from './snapshot.ts'

const festival = (number: number) => ({ id: `f${number}`, slug: `f${number}`, title: { nl: 'Soepfeest' } })

/** A cache on a CMS that has two festivals in its list, and one festival for every slug that is asked. */
const startCache = (maxEntries: number) => {
  const asked: string[] = []
  const client: Client = {
    isHealthy: () => true,
    get: (path) => {
      asked.push(path)
      const body = { docs: [festival(1), festival(2)], totalDocs: 2, totalPages: 1, page: 1 }
      return Promise.resolve({ ok: true, body, bytes: 100, tag: null, unchanged: false })
    },
  }
  const snapshot: Snapshot = {
    load: () => Promise.resolve(null),
    has: () => false,
    size: () => ({ answers: 0, newest: null }),
    save: () => undefined,
    drop: () => undefined,
    settled: () => Promise.resolve(),
    forget: () => Promise.resolve(),
    prune: () => Promise.resolve(),
  }
  const cache = createDataCache({
    client,
    snapshot,
    purges: createPurgeLog(),
    now: () => 0,
    onNonsense: ({ problem }) => expect.fail(problem),
    limits: { wholes: { maxEntries: 1, maxBytes: 200 }, records: { maxEntries, maxBytes: 1_000_000 } },
  })
  const queries = createOutlineQueries(async (question) => (await cache.give(question, 'quick')).body)
  return { asked, cache, queries }
}

it('answers about single records do not push answers about lists out of the cache', async () => {
  const { asked, cache, queries } = startCache(3)
  const before = await queries.festivalOutlines()
  const ask = (number: number) => cache.give(oneOf('festivals', 'slug', `f${number}`), 'quick')
  for (const number of [1, 2, 3, 4]) await ask(number)
  expect(await queries.festivalOutlines()).toBe(before)
  expect(asked).toHaveLength(5)
  await ask(4)
  expect(asked).toHaveLength(5)
  await ask(1)
  expect(asked).toHaveLength(6)
})

it('the outlines of two festivals share no objects', async () => {
  const [one, other] = await startCache(3).queries.festivalOutlines()
  expect(other?.practical).toEqual(one?.practical)
  expect(other?.practical).not.toBe(one?.practical)
})
