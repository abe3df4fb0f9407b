import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { write, writeSubscriber } from '../../../tests/followers.ts'
import { startCms, type Cms } from '../../../tests/kit.ts'
import { readMails } from '../../../tests/outbox.ts'
import { password } from '../../../tests/people.ts'
import { isMongo, whileStuck } from '../../../tests/stuck.ts'

let cms: Cms
let req: PayloadRequest
let keepNoLonger: (req: PayloadRequest, now: Date) => Promise<void>

const day = 24 * 60 * 60_000
const now = Date.now()
const daysAgo = (days: number): string => new Date(now - days * day).toISOString()
const keep = (daysLater = 0): Promise<void> => keepNoLonger(req, new Date(now + daysLater * day))

beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
  ;({ keepNoLonger } = await import('./keep-no-longer.ts'))
})
afterAll(() => cms.stop())
beforeEach(async () => {
  for (const collection of ['subscribers', 'follows', 'consents', 'suppressions', 'outbox'] as const)
    await cms.payload.db.deleteMany({ collection, req, where: {} })
})

const count = async (collection: 'follows') =>
  (await cms.payload.count({ collection, overrideAccess: true })).totalDocs
const subscribers = async (): Promise<Record<string, string>> => {
  const { docs } = await cms.payload.find({
    collection: 'subscribers',
    overrideAccess: true,
    pagination: false,
  })
  return Object.fromEntries(docs.map(({ email, newsletter }) => [email.split('@')[0], newsletter]))
}
const person = async (name: string, more: Record<string, unknown> = {}): Promise<string> => {
  const id = await writeSubscriber(cms, `${name}@people.test`, { createdAt: daysAgo(90), ...more })
  await write(cms.payload, 'consents', {
    at: daysAgo(8),
    event: 'requested',
    subject: 'newsletter',
    subscriber: id,
  })
  return id
}
const follow = (more = {}) => ({ kind: 'municipality' as const, target: 'Delft', ...more })

const account = async (email: string, lastSeenAt: string | null): Promise<string> => {
  const { id } = await cms.payload.create({
    collection: 'users',
    data: {
      email,
      language: 'nl',
      name: 'Bo van Dam',
      organisations: [cms.content.organisations.delft],
      password,
      role: 'organiser',
      status: 'active',
    },
    overrideAccess: true,
  })
  await cms.payload.db.updateOne({ collection: 'users', data: { lastSeenAt }, id, req })
  return id
}
const stored = (id: string) => cms.payload.findByID({ collection: 'users', id, overrideAccess: true })

describe.skipIf(isMongo)('a row that can’t be changed keeps no other row', () => {
  it('of the subscribers, in this step and in the next ones', async () => {
    const old = { newsletter: 'unconfirmed', requestedAt: daysAgo(8) }
    const stopped = (key: string) =>
      follow({ key, state: 'stopped', stoppedAt: daysAgo(31), target: 'Breda' })
    const ids = [await person('one', old), await person('two', old)]
    await person('reader', { follows: [stopped('b')], newsletter: 'confirmed' })
    const [first] = ids.toSorted()
    const refused = { statement: 'UPDATE', table: 'subscribers', when: `OLD.id = '${first}'` } as const
    await whileStuck(cms.payload, refused, () => expect(keep()).rejects.toThrow(/failed/i))
    expect(Object.values(await subscribers()).toSorted()).toEqual(['confirmed', 'unconfirmed'])
    expect(await count('follows')).toBe(0)
    await keep()
    expect(await subscribers()).toEqual({ reader: 'confirmed' })
  })

  it('of the accounts, in this step and in the next ones', async () => {
    const uncounted = await account('uncounted@people.test', null)
    const warned = [
      await account('one@people.test', daysAgo(800)),
      await account('two@people.test', daysAgo(800)),
    ]
    const failing = [uncounted, warned.toSorted()[0]].map((id) => `'${id}'`).join(', ')
    const refused = { statement: 'UPDATE', table: 'users', when: `OLD.id IN (${failing})` } as const
    await whileStuck(cms.payload, refused, () => expect(keep()).rejects.toThrow(/failed/i))
    const isWarned = async (id: string) => (await stored(id)).inactivityWarnedAt !== null
    expect(await Promise.all(warned.toSorted().map(isWarned))).toEqual([false, true])
    await keep()
    expect(await Promise.all(warned.map(isWarned))).toEqual([true, true])
  })
})

it('rows for which the work fails keep no later rows', async () => {
  const { inChunks } = await import('./chunks.ts')
  const { insertNew } = await import('#platform/database/bulk-rows.ts')
  const rows = Array.from({ length: 201 }, (_, index) => ({
    createdAt: daysAgo(0),
    email: `p${index}@people.test`,
    locale: 'nl',
    newsletter: 'none',
    nonce: 'x',
    updatedAt: daysAgo(0),
  }))
  await insertNew({ req, collection: 'subscribers', rows })
  const seen: number[] = []
  const work = inChunks(req, { collection: 'subscribers', where: {} }, ({ length }) => {
    seen.push(length)
    return seen.length === 1 ? Promise.reject(new Error('No')) : Promise.resolve()
  })
  await expect(work).rejects.toThrow('No')
  expect(seen).toEqual([200, 1])
})

it('a mail whose file can’t be deleted keeps no other mail', async () => {
  const { post } = await import('#platform/outbox/outbox.kit.ts')
  const { fileNameOf } = await import('#platform/outbox/message.rules.ts')
  const { outboxFolder } = await import('#platform/outbox/outbox-folder.ts')
  const words = { html: '<p>x</p>', language: 'nl', subject: 'x', template: 'test', text: 'x' }
  for (const key of ['a', 'b', 'c']) await post(req, { ...words, key, to: `${key}@people.test` })
  await readMails(cms)
  const [first] = (await cms.payload.find({ collection: 'outbox', overrideAccess: true, sort: 'id' })).docs
  if (first === undefined) throw new Error('Nothing was posted')
  const file = path.join(outboxFolder(), fileNameOf(first))
  await rm(file)
  await mkdir(file)
  await expect(keep(57)).rejects.toThrow(/directory/)
  const left = await cms.payload.find({ collection: 'outbox', overrideAccess: true })
  expect(left.docs.map(({ id }) => id)).toEqual([first.id])
  await rm(file, { recursive: true })
})
