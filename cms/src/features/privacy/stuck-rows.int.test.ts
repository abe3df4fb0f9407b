import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { readMails } from '../../../tests/outbox.ts'
import { retained } from '../../../tests/retained.ts'
import { isMongo, whileStuck } from '../../../tests/stuck.ts'

const world = retained()
const { account, count, daysAgo, follow, keep, person, stored, subscribers } = world

describe.skipIf(isMongo)('a row that can’t be changed keeps no other row', () => {
  it('of the subscribers, in this step and in the next ones', async () => {
    const old = { newsletter: 'unconfirmed', requestedAt: daysAgo(8) }
    const stopped = (key: string) =>
      follow({ key, state: 'stopped', stoppedAt: daysAgo(31), target: 'Breda' })
    const ids = [await person('one', old), await person('two', old)]
    await person('reader', { follows: [stopped('b')], newsletter: 'confirmed' })
    const [first] = ids.toSorted()
    const refused = { statement: 'UPDATE', table: 'subscribers', when: `OLD.id = '${first}'` } as const
    await whileStuck(world.cms.payload, refused, () => expect(keep()).rejects.toThrow(/failed/i))
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
    await whileStuck(world.cms.payload, refused, () => expect(keep()).rejects.toThrow(/failed/i))
    const isWarned = async (id: string) => (await stored(id)).inactivityWarnedAt !== null
    expect(await Promise.all(warned.toSorted().map(isWarned))).toEqual([false, true])
    await keep()
    expect(await Promise.all(warned.map(isWarned))).toEqual([true, true])
  })
})

it('rows for which the work fails keep no later rows', async () => {
  const { inChunks } = await import('#platform/database/in-chunks.ts')
  const { insertNew } = await import('#platform/database/bulk-rows.ts')
  const rows = Array.from({ length: 201 }, (_, index) => ({
    createdAt: daysAgo(0),
    email: `p${index}@people.test`,
    locale: 'nl',
    newsletter: 'none',
    nonce: 'x',
    updatedAt: daysAgo(0),
  }))
  await insertNew({ req: world.req, collection: 'subscribers', rows })
  const seen: number[] = []
  const work = inChunks(world.req, { collection: 'subscribers', where: {} }, ({ length }) => {
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
  for (const key of ['a', 'b', 'c']) await post(world.req, { ...words, key, to: `${key}@people.test` })
  await readMails(world.cms)
  const [first] = (await world.cms.payload.find({ collection: 'outbox', overrideAccess: true, sort: 'id' }))
    .docs
  if (first === undefined) throw new Error('Nothing was posted')
  const file = path.join(outboxFolder(), fileNameOf(first))
  await rm(file)
  await mkdir(file)
  await expect(keep(57)).rejects.toThrow(/directory/)
  const left = await world.cms.payload.find({ collection: 'outbox', overrideAccess: true })
  expect(left.docs.map(({ id }) => id)).toEqual([first.id])
  await rm(file, { recursive: true })
})
