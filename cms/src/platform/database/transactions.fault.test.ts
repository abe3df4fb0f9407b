import { createClient } from '@libsql/client'
import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import type { asOne as AsOne, whenEnded as WhenEnded } from './whole.ts'

let cms: Cms
let asOne: typeof AsOne
let whenEnded: typeof WhenEnded
let req: PayloadRequest
beforeAll(async () => {
  cms = await startCms()
  ;({ asOne, whenEnded } = await import('./whole.ts'))
})
afterAll(() => cms.stop())
beforeEach(async () => {
  req = await createLocalReq({}, cms.payload)
})

const bury = (key: string, within?: PayloadRequest) =>
  cms.payload.create({
    collection: 'tombstones',
    data: { key },
    overrideAccess: true,
    ...(within && { req: within }),
  })
const buried = async (key: string): Promise<boolean> =>
  (
    await cms.payload.count({
      collection: 'tombstones',
      overrideAccess: true,
      where: { key: { equals: key } },
    })
  ).totalDocs > 0

test('several changes are kept together, or undone together', async () => {
  await asOne(req, async () => {
    await bury('first', req)
    expect(await buried('first')).toBe(false)
    await bury('second', req)
  })
  expect([await buried('first'), await buried('second')]).toEqual([true, true])
  const undone = asOne(req, async () => {
    await bury('third', req)
    throw new Error('no more')
  })
  await expect(undone).rejects.toThrow('no more')
  expect(await buried('third')).toBe(false)
})

test('a change with a part that was undone is undone as a whole, even when the failure was caught', async () => {
  await bury('there')
  const quiet = asOne(req, async () => {
    await bury('before', req)
    await bury('there', req).catch(() => undefined)
  })
  await expect(quiet).rejects.toThrow('undone')
  expect(await buried('before')).toBe(false)
})

test('code that waits for the end of a change hears whether the change is kept', async () => {
  const heard: boolean[] = []
  const hear = (isKept: boolean) => Promise.resolve(void heard.push(isKept))
  await whenEnded(req, hear)
  await asOne(req, () => whenEnded(req, hear))
  await asOne(req, async () => {
    await whenEnded(req, hear)
    throw new Error('no')
  }).catch(() => undefined)
  expect(heard).toEqual([true, true, false])
})

test('a write that would wait for its own request is refused at once', async ({ skip }) => {
  skip(cms.payload.db.name !== 'sqlite', 'MongoDB makes several changes at once')
  const stray = asOne(req, async () => {
    await bury('inside', req)
    await bury('outside')
  })
  await expect(stray).rejects.toThrow('would wait for the transaction of its caller')
  expect([await buried('inside'), await buried('outside')]).toEqual([false, false])
  await bury('afterwards')
})

test('a write waits for the change that came first', async ({ skip }) => {
  skip(cms.payload.db.name !== 'sqlite', 'MongoDB makes several changes at once')
  const turns: string[] = []
  let goOn = (): void => undefined
  const isSlow = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const slow = asOne(req, async () => {
    await bury('slow', req)
    await isSlow
    turns.push('slow')
  })
  const other = bury('other').then(() => turns.push('other'))
  goOn()
  await Promise.all([slow, other])
  expect(turns).toEqual(['slow', 'other'])
})

test('a program waits when another one holds the file for a moment', async ({ skip }) => {
  skip(cms.payload.db.name !== 'sqlite', 'MongoDB has no file')
  const program = createClient({ url: process.env['DATABASE_URL'] ?? '' })
  await program.execute('BEGIN IMMEDIATE')
  const waiting = bury('patient')
  expect(await buried('patient')).toBe(false)
  await program.execute('ROLLBACK')
  program.close()
  await waiting
  expect(await buried('patient')).toBe(true)
})
