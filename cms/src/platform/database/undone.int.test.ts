import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { openQueued, type QueuedClient } from './sqlite-client.ts'

let client: QueuedClient
const folder = mkdtempSync(path.join(tmpdir(), 'welkom-undone-'))
beforeAll(async () => {
  client = await openQueued(`file:${folder}/test.db`, () => undefined)
  await client.execute('CREATE TABLE names (name TEXT UNIQUE)')
  await client.execute("INSERT INTO names VALUES ('taken')")
})
afterAll(() => {
  client.close()
  rmSync(folder, { recursive: true })
})

/** Blocks the thread so long that other work gets a turn at the next statement. */
const keepTheThread = (): void => {
  const until = performance.now() + 15
  while (performance.now() < until);
}

test('a statement beside one that failed is not written once the whole change was undone', async () => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const transaction = await client.transaction()
    await transaction.execute(`INSERT INTO names VALUES ('first ${attempt}')`)
    keepTheThread()
    const failing = transaction
      .execute("INSERT INTO names VALUES ('taken')")
      .catch(() => transaction.rollback())
    const beside = transaction.execute(`INSERT INTO names VALUES ('beside ${attempt}')`)
    await Promise.allSettled([failing, beside])
  }
  const { rows } = await client.execute('SELECT name FROM names')
  expect(rows.map(({ name }) => name)).toEqual(['taken'])
})
