import { channel } from 'node:diagnostics_channel'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import type { BackgroundJob } from './background-job.ts'
import { wakeAfter, type Background, type startBackground as StartBackground } from './start-background.ts'

let cms: Cms
let editor: Api
let startBackground: typeof StartBackground
let name: string
let running: Background[]

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  // Failures are the subject of this file, so the log stays silent.
  cms.payload.logger.level = 'silent'
  ;({ startBackground } = await import('./start-background.ts'))
})
afterAll(() => cms.stop())
beforeEach(() => {
  name = crypto.randomUUID()
  running = []
})
afterEach(async () => {
  await Promise.all(running.map((one) => one.stop()))
})

const words = { en: 'A job', nl: 'Een taak' }
const start = (run: BackgroundJob['run'], more: Partial<BackgroundJob> = {}): Background => {
  const job = { everyMs: 60_000, help: words, label: words, name, run, ...more }
  const background = startBackground(cms.payload, [job])
  running.push(background)
  return background
}
const noted = async (api: Api = editor) => {
  const { body } = await api.get(`/api/background-runs?where[name][equals]=${name}`)
  return body.docs[0]
}
test('staff see how a job went, after a restart and from every program', async () => {
  await start(() => Promise.reject(new Error('No room for aya@people.test'))).stop()
  const failed = await noted()
  expect(failed).toMatchObject({ problem: 'other', reason: 'No room for …' })
  expect(failed.succeededAt ?? null).toBeNull()

  await Promise.all([start(() => Promise.resolve()).stop(), start(() => Promise.resolve()).stop()])
  const fine = await noted()
  expect(fine.id).toBe(failed.id)
  expect(fine.failedAt).toBe(failed.failedAt)
  expect(Date.parse(fine.succeededAt)).toBeGreaterThanOrEqual(Date.parse(failed.failedAt))
  const { totalDocs } = await cms.payload.count({
    collection: 'background-runs',
    overrideAccess: true,
    where: { name: { equals: name } },
  })
  expect(totalDocs).toBe(1)
})

test('many turns in a minute that go alike are written down once, and another end at once', async () => {
  const turns: [outcome: string, seen: unknown][] = []
  await new Promise<void>((resolve) => {
    const outcomes = 'f f f x x f f'.split(' ')
    start(
      async () => {
        const { failedAt = null, succeededAt = null } = (await noted()) ?? {}
        turns.push([outcomes[0] ?? '', { failedAt, succeededAt }])
        const outcome = outcomes.shift()
        if (outcome === undefined) resolve()
        if (outcome === 'x') throw new Error('Out of order')
      },
      { everyMs: 1 },
    )
  })
  const seen = turns.map(([, before]) => JSON.stringify(before))
  const written = seen.map((before, turn) => turn > 0 && before !== seen[turn - 1])
  expect(written).toEqual([false, true, false, false, true, false, true, false])
})

/** Takes one turn for each error, null for one that goes well, and gives what the log was told. */
const toldOf = async (errors: readonly (Error | null)[]): Promise<{ errors: number; warnings: number }> => {
  const told = {
    errors: vi.spyOn(cms.payload.logger, 'error'),
    warnings: vi.spyOn(cms.payload.logger, 'warn'),
  }
  const left = [...errors]
  try {
    await new Promise<void>((resolve) => {
      const turn = (): Promise<void> => {
        const error = left.shift()
        if (error === undefined) resolve()
        return error ? Promise.reject(error) : Promise.resolve()
      }
      start(turn, { everyMs: 1 })
    })
    return { errors: told.errors.mock.calls.length, warnings: told.warnings.mock.calls.length }
  } finally {
    vi.restoreAllMocks()
  }
}
const away = (): Error => Object.assign(new Error('The server is gone'), { name: 'MongoNetworkError' })

test('a problem is logged once, until another one comes or it is over', async () => {
  const [one, other] = [new Error('One'), new Error('Other')]
  expect(await toldOf([one, one, one])).toEqual({ errors: 1, warnings: 0 })
  expect(await toldOf([one, one, other, other, away(), away()])).toEqual({ errors: 3, warnings: 0 })
  expect(await toldOf([one, null, null, one])).toEqual({ errors: 2, warnings: 0 })
})

test('an outage of the database is logged by the job, and not a second time when its result is noted', async () => {
  vi.spyOn(cms.payload.db, 'find').mockImplementation(() => Promise.reject(away()))
  expect(await toldOf([away(), away(), away()])).toEqual({ errors: 1, warnings: 0 })
})

test('a failure to note a turn is logged once as well', async () => {
  vi.spyOn(cms.payload.db, 'find').mockImplementation(() => Promise.reject(new Error('A bug')))
  expect(await toldOf([null, null, null])).toEqual({ errors: 0, warnings: 1 })
})

test('only staff read how jobs went, and only the program writes it', async () => {
  await start(() => Promise.resolve()).stop()
  const { id } = await noted()
  const organiser = await cms.as('delft')
  for (const api of [organiser, cms.anonymous]) {
    expect((await api.get('/api/background-runs')).status).toBe(403)
    expect((await api.get(`/api/background-runs/${id}`)).status).toBe(403)
  }
  const admin = await cms.as('admin')
  expect((await admin.patch(`/api/background-runs/${id}`, { problem: 'x' })).status).toBe(403)
  expect((await admin.delete(`/api/background-runs/${id}`)).status).toBe(403)
})

test('a notice of new work during a turn starts another turn after it', async () => {
  const wokenBy = channel(name)
  const course: string[] = []
  await new Promise<void>((resolve) => {
    start(
      async () => {
        course.push('begins')
        if (course.length > 1) return resolve()
        wokenBy.publish({})
        // Timers of one length fire in the order in which they were set: the notice has arrived by then.
        await wait(wakeAfter)
        course.push('ends')
      },
      { wokenBy },
    )
  })
  expect(course).toEqual(['begins', 'ends', 'begins'])
})

test('a stop tells the running turn, and waits for it', async () => {
  let hasEnded = false
  const background = start(async (_req, _now, signal) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
    await wait(0)
    hasEnded = true
  })
  await wait(0)
  await background.stop()
  expect(hasEnded).toBe(true)
})
