import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { startCopy } from './kit/copied-product.ts'
import type { StartedProduct } from './kit/product.ts'

let dataDir: string
let own: StartedProduct

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'welkom-storage-'))
  own = await startCopy(dataDir)
})
afterEach(async () => {
  await own.stop()
  spawnSync('umount', ['--lazy', dataDir])
  rmSync(dataDir, { force: true, recursive: true })
})

const addresses = ['/', '/en', '/festivals', '/organisaties', '/festivals.ics']

/** The answer of each address, without the token that each copy of a form has. */
const answers = (): Promise<readonly string[]> =>
  Promise.all(
    addresses.map(async (address) => {
      const answer = await fetch(own.product.siteUrl + address)
      const text = await answer.text()
      return `${answer.status} ${text.replaceAll(/name="form-token" value="[^"]*"/g, '')}`
    }),
  )

/** The site writes its copies in the background. */
const untilKept = async (): Promise<void> => {
  const folder = path.join(dataDir, 'site/answers')
  let before = 0
  const stays = (): boolean => {
    const last = before
    before = readdirSync(folder).length
    return last === before && before > 0
  }
  await expect.poll(stays, { interval: 1000 }).toBe(true)
}

const ready = async (): Promise<unknown> => (await fetch(`${own.product.siteUrl}/readyz`)).json()

test('with a damaged database, the site starts with its copies, and one line names the damage', async () => {
  const before = await answers()
  await untilKept()
  const file = path.join(dataDir, 'welkom-hier.db')
  const damage = (): void => {
    const opened = openSync(file, 'r+')
    writeSync(opened, Buffer.alloc(4096, 'nonsense '))
    closeSync(opened)
    for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true })
  }
  const isDamaged = 'welkom-hier.db is damaged.'
  const lines = await own.restart({ meanwhile: damage, until: isDamaged })
  const placeOf = (words: string): number => lines.findIndex((line) => line.includes(words))
  expect(placeOf('✓ Opening the site')).toBeGreaterThanOrEqual(0)
  expect(placeOf(isDamaged)).toBeGreaterThan(placeOf('✓ Opening the site'))
  expect(await answers()).toEqual(before)
  expect(await ready()).toMatchObject({ cms: 'unreachable', status: 'degraded' })
  expect(lines.filter((line) => line.includes('damaged'))).toEqual([
    expect.stringMatching(/welkom-hier\.db is damaged\. Stop the programs .*npm run restore/),
  ])
})

const place = mkdtempSync(path.join(os.tmpdir(), 'welkom-mount-'))
/** The tests run as root, who ignores file permissions; a read-only mount works, where mounting is allowed. */
const mayMount = spawnSync('mount', ['--bind', place, place]).status === 0
if (mayMount) spawnSync('umount', [place])

test.skipIf(!mayMount)(
  'with a read-only data folder, cached pages are answered, and one line says what to do',
  async () => {
    const before = await answers()
    await untilKept()
    const mount = (): void => {
      spawnSync('mount', ['--bind', dataDir, dataDir])
      spawnSync('mount', ['-o', 'remount,ro,bind', dataDir])
    }
    const lines = await own.restart({ meanwhile: mount })
    expect(await answers()).toEqual(before)
    expect(await ready()).toMatchObject({ cms: 'reachable, but it can store nothing', status: 'degraded' })
    const told = lines.filter((line) => line.startsWith('cms') && /WARN|ERROR|\bat /.test(line))
    expect(told).toEqual([
      expect.stringMatching(/can’t be written\. Give it to the user that runs the program: chown/),
    ])
  },
)
