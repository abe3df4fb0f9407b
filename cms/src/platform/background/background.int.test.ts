import { channel } from 'node:diagnostics_channel'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

import { type Api, type Cms, startCms } from '../../../tests/kit.ts'
import type { BackgroundJob } from './background-job.ts'
import { type Background, type startBackground as StartBackground, wakeAfter } from './start-background.ts'

let cms: Cms
let editor: Api
let startBackground: typeof StartBackground
let name: string
let running: Background[]

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  // What a job is told when it fails is what this is about.
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
test('how a job went is known to staff, across a restart and from every program', async () => {
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

test('nobody but staff reads how jobs went, and nobody writes it', async () => {
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

test('a word during a turn is heard, and begins another turn after it', async () => {
  const wokenBy = channel(name)
  const course: string[] = []
  await new Promise<void>((resolve) => {
    start(
      async () => {
        course.push('begins')
        if (course.length > 1) return resolve()
        wokenBy.publish({})
        // Timers of one length go off in the order in which they were set: the word has been heard by then.
        await wait(wakeAfter)
        course.push('ends')
      },
      { wokenBy },
    )
  })
  expect(course).toEqual(['begins', 'ends', 'begins'])
})

test('to stop tells the turn that is under way, and waits for it', async () => {
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
