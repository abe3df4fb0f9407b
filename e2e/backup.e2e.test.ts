import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, expect, inject } from 'vitest'

import { journey } from './kit/journey.ts'
import { startProduct } from './kit/product.ts'
import { newAddress, signUpShort } from './kit/reader.ts'

const product = inject('product')
const place = mkdtempSync(path.join(os.tmpdir(), 'backup-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const command = (name: 'backup' | 'privacy' | 'restore', dataDir: string, ...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', name, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CMS_PORT: '1', DATABASE_URL: '', DATA_DIR: dataDir, SITE_PORT: '2' },
  })

/** Each copy of a form has its own token, also on the same machine. */
const bytesOf = async (siteUrl: string, address: string): Promise<string> => {
  const response = await fetch(siteUrl + address)
  if (response.status !== 200) throw new Error(`${address} answers ${response.status}`)
  const bytes = Buffer.from(await response.arrayBuffer()).toString('latin1')
  return bytes.replaceAll(/name="form-token" value="[^"]*"/g, '')
}

/** Pages of every kind, and the pictures of the home page. */
const addresses = async (): Promise<string[]> => {
  const home = await (await fetch(product.siteUrl)).text()
  const pictures = [...home.matchAll(/src="(\/media\/[^"]+)"/g)].map(([, address = '']) => address)
  const named = async (file: string): Promise<string[]> => {
    const xml = await (await fetch(product.siteUrl + file)).text()
    return [...xml.matchAll(/<loc>([^<]+)</g)].map(([, url = '']) => new URL(url).pathname)
  }
  const files = await named('/sitemap.xml')
  const pages = (await Promise.all(files.map(named))).flat()
  return ['/', '/en', '/ar', '/festivals.ics', ...pages.filter((_, place) => place % 10 === 0), ...pictures]
}

const databaseHolds = (dataDir: string, text: string): boolean =>
  readdirSync(dataDir)
    .filter((name) => name.startsWith('welkom-hier.db'))
    .some((name) => readFileSync(path.join(dataDir, name)).includes(text))

journey('a backup gives the same site on an empty machine, without erased people', async ({ open }) => {
  const email = newAddress()
  await signUpShort(await open({ javaScriptEnabled: false }), product.siteUrl, email)
  const { stdout } = command('backup', product.dataDir)
  const file = /Backed up to (.+)/.exec(stdout)?.[1] ?? ''
  const about = path.join(place, 'about.json')
  expect(command('privacy', product.dataDir, 'export', email, '--out', about)).toMatchObject({ status: 0 })
  expect(readFileSync(about, 'utf8')).toContain(email)
  const stranger = command('privacy', product.dataDir, 'export', `x${email}`)
  expect(stranger).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing is kept about') })
  const inPlace = command('privacy', product.dataDir, 'export', email)
  const page = /written: (\S+\.html)/.exec(inPlace.stdout)?.[1] ?? ''
  expect(path.relative(product.dataDir, page)).toMatch(/^privacy\/personal-data-/)
  expect(statSync(page).mode & 0o777).toBe(0o600)
  expect(command('privacy', product.dataDir, 'erase', `x${email}`, '--yes').stdout).toContain(
    'nothing to erase',
  )
  expect(command('privacy', product.dataDir, 'erase', email, '--yes')).toMatchObject({ status: 0 })

  const restored = path.join(place, 'restored')
  const restoring = command('restore', restored, file)
  expect(restoring).toMatchObject({ status: 0, stderr: '' })
  expect(restoring.stdout).toContain('Erased again who had been erased since the backup: 1')
  expect(databaseHolds(restored, email)).toBe(false)

  // Another machine has the same public addresses; only the ports behind them differ.
  const other = await startProduct({
    CMS_URL: product.cmsUrl,
    DATA_DIR: restored,
    SITE_URL: product.siteUrl,
  })
  try {
    const asked = await addresses()
    expect(asked.length).toBeGreaterThan(20)
    const different: string[] = []
    for (const address of asked) {
      const [one, two] = [
        await bytesOf(product.siteUrl, address),
        await bytesOf(other.product.siteUrl, address),
      ]
      if (one !== two) different.push(address)
    }
    expect(different).toEqual([])
  } finally {
    await other.stop()
  }

  const again = command('restore', restored, file)
  expect(again.status).toBe(1)
  expect(again.stderr).toContain('There is a database here already')
  const broken = command('restore', path.join(place, 'blank'), path.resolve('package.json'))
  expect(broken.status).toBe(1)
  expect(broken.stderr).toContain('not a whole backup')
})
