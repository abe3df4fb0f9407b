import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { createPrograms } from '../../../tests/crash/programs.ts'
import { apiAt, cookieOf, startCms, type Cms } from '../../../tests/kit.ts'
import { password, people } from '../../../tests/people.ts'
import type { createLimit as CreateLimit } from './limit.ts'

let cms: Cms
let createLimit: typeof CreateLimit

beforeAll(async () => {
  cms = await startCms()
  ;({ createLimit } = await import('./limit.ts'))
})
afterAll(() => cms.stop())

const isMongo = process.env['DATABASE_URL']?.startsWith('mongodb') === true

/** Tries a number of times in a separate process; returns how often it was allowed. */
const takenElsewhere = (name: string, times: number): Promise<string> =>
  new Promise((resolve) => {
    const script = path.resolve('cms/tests/limit-process.ts')
    const child = spawn(
      process.execPath,
      ['--conditions=production', '--import', 'tsx', script, name, String(times)],
      { cwd: path.resolve('cms'), env: process.env, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let said = ''
    child.stdout.on('data', (part) => (said += String(part)))
    child.once('close', () => resolve(said))
  })

const taken = async (limit: ReturnType<typeof CreateLimit>, key: string, times: number): Promise<number> => {
  const waits = await Promise.all(Array.from({ length: times }, () => limit.take(cms.payload, key)))
  return waits.filter((seconds) => seconds === null).length
}

describe('a limit', () => {
  const rate = { duration: 600, points: 10 }

  it('a limit holds over all processes', async () => {
    const name = crypto.randomUUID()
    expect(await taken(createLimit(name, rate), 'a', 4)).toBe(4)
    expect(await takenElsewhere(name, 20)).toBe('6')
    expect(await taken(createLimit(name, rate), 'a', 3)).toBe(0)
  })

  it('a limit counts each person separately, by each of its rates, and takes back counts', async () => {
    const limit = createLimit(crypto.randomUUID(), rate, { duration: 6000, points: 12 })
    expect(await taken(limit, 'a', 9)).toBe(9)
    await limit.giveBack(cms.payload, 'a')
    expect(await taken(limit, 'a', 5)).toBe(2)
    expect(await limit.take(cms.payload, 'a')).toBeGreaterThan(0)
    expect(await taken(limit, 'b', 10)).toBe(10)
  })

  it('a limit stores no readable address', async () => {
    const { searchWholeDatabase } = await import('#platform/database/whole-database-search.ts')
    await createLimit(crypto.randomUUID(), rate).take(cms.payload, '203.0.113.9')
    expect(await searchWholeDatabase(cms.payload, '203.0.113.9')).toEqual([])
    const files = readdirSync(cms.dataDir).filter((name) => name.startsWith('limits'))
    for (const name of files)
      expect(readFileSync(path.join(cms.dataDir, name)).includes('203.0.113.9')).toBe(false)
  })
})

it.runIf(isMongo)(
  'doubles that an earlier program left in the counts do not keep the next one from starting',
  async () => {
    const { MongoClient } = await import('mongodb')
    const { limitsName } = await import('./limits-mongo.ts')
    const client = new MongoClient(process.env['DATABASE_URL'] ?? '')
    const programs = createPrograms()
    onTestFinished(async () => {
      await programs.stop()
      await client.close()
    })
    const limits = client.db().collection(limitsName)
    await limits.dropIndexes()
    await limits.insertMany([{ key: 'a' }, { key: 'a' }])
    const next = apiAt((await programs.next()).url, {})
    expect((await cookieOf(next, people.editor.email, password)).answer.status).toBe(200)
    await expect(limits.insertMany([{ key: 'a' }, { key: 'a' }])).rejects.toThrow(/E?11000|duplicate/i)
  },
)
