import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { writeSubscriber } from '../../../tests/followers.ts'
import { startCms, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let req: PayloadRequest
let tellNews: (req: PayloadRequest, now: Date) => Promise<void>

const followers = 260
const minutes = (count: number): Date => new Date(Date.now() + count * 60_000)

beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
  ;({ tellNews } = await import('./tell-news.ts'))
  for (let index = 0; index < followers; index += 1) {
    const rhythm = index % 2 === 0 ? 'immediate' : 'weekly'
    await writeSubscriber(cms, `f${index}@people.test`, {
      follows: [
        { kind: 'municipality', rhythm, target: 'Delft' },
        { kind: 'province', rhythm, target: 'zuid-holland' },
      ],
    })
  }
})
afterAll(() => cms.stop())
beforeEach(async () => {
  for (const collection of ['outbox', 'festival-changes', 'digests'] as const)
    await cms.payload.db.deleteMany({ collection, req, where: {} })
  const data = festivalData(cms.content.organisations.delft, { _status: 'published' })
  await cms.payload.create({ collection: 'festivals', data: data as never, overrideAccess: true })
})

/** Another process, ready to send. */
const otherProgram = async (now: Date) => {
  const script = path.resolve('cms/tests/tell-process.ts')
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', script, now.toISOString()],
    { cwd: path.resolve('cms'), env: process.env, stdio: ['pipe', 'pipe', 'inherit'] },
  )
  await once(child.stdout, 'data')
  return child
}
const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}
const posted = async (): Promise<string[]> => {
  const { docs } = await cms.payload.find({ collection: 'outbox', overrideAccess: true, pagination: false })
  return docs.map(({ to }) => to)
}
const everybodyOnce = async (expected: number): Promise<void> => {
  const to = await posted()
  expect(new Set(to).size).toBe(to.length)
  expect(to).toHaveLength(expected)
}

test.each([
  ['alerts', 2, [0.2, 0.7]],
  // A change of eight days ago is too old for an alert, but is part of that week's mail.
  ['the mail of the week', 8 * 24 * 60, [0.5]],
])('kill -9 in the middle of %s: every follower gets the mail, and none twice', async (_, later, shares) => {
  const expected = followers / 2
  const now = minutes(later)
  for (const share of shares) {
    const child = await otherProgram(now)
    child.stdin.write('go')
    await vi.waitFor(
      async () => expect((await posted()).length).toBeGreaterThanOrEqual(Math.floor(expected * share)),
      { interval: 5, timeout: 60_000 },
    )
    child.kill('SIGKILL')
    await ended(child)
  }
  await tellNews(req, now)
  await everybodyOnce(expected)
})

test('of programs that tell followers at once, each follower hears from one', async () => {
  const other = await otherProgram(minutes(2))
  other.stdin.write('go')
  await Promise.all([tellNews(req, minutes(2)), tellNews(req, minutes(2)), ended(other)])
  expect(other.exitCode).toBe(0)
  await everybodyOnce(followers / 2)
})
