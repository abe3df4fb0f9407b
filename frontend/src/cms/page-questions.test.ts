import { expect, it } from 'vitest'

import { CmsUnavailable, type DataCache, type Freshness, type Given } from './cache.ts'
import { createPageQuestions } from './page-questions.ts'
import { globalOf, listOf } from './question.ts'

const copy: Given = { body: { docs: [] }, tags: ['festivals'], current: false }

/** A cache in front of a CMS that never answers, with or without last good copies. */
const silent = (held: () => Promise<Given>) => {
  const asked: Freshness[] = []
  const give = (freshness: Freshness): Promise<Given> => {
    asked.push(freshness)
    return freshness === 'held' ? held() : new Promise(() => undefined)
  }
  const cache: DataCache = {
    forget: () => Promise.resolve(),
    give: (_, freshness) => give(freshness),
    giveEach: async (_, freshness) => [await give(freshness)],
  }
  return { asked, cache }
}

const questions = [globalOf('site', 1), listOf('festivals', {}), listOf('stories', {})] as const

it('a visitor waits once for all questions of a page, and then gets kept answers', async () => {
  const { asked, cache } = silent(() => Promise.resolve(copy))
  const ofPage = createPageQuestions({ cache, freshness: 'quick', patienceMs: 20 })
  for (const question of questions) expect(await ofPage.ask(question)).toBe(copy.body)
  expect(asked).toEqual(['quick', 'held', 'held', 'held'])
  expect([ofPage.isCurrent(), [...ofPage.tags()]]).toEqual([false, ['festivals']])
})

it('a visitor waits longer when no answer is kept, and gets an error when there is none at all', async () => {
  const { cache } = silent(() => Promise.reject(new CmsUnavailable('nothing is kept')))
  let answer = Promise.resolve(copy)
  const slow: DataCache = {
    ...cache,
    give: (question, freshness) => (freshness === 'held' ? cache.give(question, freshness) : answer),
  }
  const ofPage = createPageQuestions({ cache: slow, freshness: 'quick', patienceMs: 0 })
  expect(await ofPage.ask(questions[0])).toBe(copy.body)
  answer = Promise.reject(new CmsUnavailable('too slow'))
  await expect(ofPage.ask(questions[1])).rejects.toThrow(CmsUnavailable)
})

it('a page without a waiting visitor waits for the CMS', async () => {
  const { asked, cache } = silent(() => Promise.reject(new CmsUnavailable('nothing is kept')))
  const answer = Promise.resolve({ ...copy, current: true })
  const slow: DataCache = {
    ...cache,
    give: (question, freshness) => (void cache.give(question, freshness), answer),
  }
  const ofPage = createPageQuestions({ cache: slow, freshness: 'current', patienceMs: 0 })
  for (const question of questions) expect(await ofPage.ask(question)).toBe(copy.body)
  expect(asked).toEqual(['current', 'current', 'current'])
})
