import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import os from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, expect, it } from 'vitest'

import type { Settings } from '../settings/settings.rules.ts'
import { freePort } from './ports.ts'
import { nodeCommand, type Program } from './program.ts'
import { keepUntilReady, untilReady } from './readiness.ts'
import { createSupervisor, type Supervisor } from './supervisor.ts'

const place = mkdtempSync(path.join(os.tmpdir(), 'readiness-'))
afterAll(() => rmSync(place, { recursive: true }))
let supervisor: Supervisor | undefined
afterEach(() => supervisor?.stopAll(1000))

const script = (name: string, text: string): Program => {
  const file = path.join(place, `${crypto.randomUUID()}.mjs`)
  writeFileSync(file, text)
  return { command: nodeCommand(file), cwd: '.', environment: {}, name }
}

/** A program that answers its health check with 200, and its pages with the given status. */
const answering = (name: string, port: number, status: number): Program =>
  script(
    name,
    `import { createServer } from 'node:http'
     createServer((req, res) => res.writeHead(req.url.endsWith('healthz') ? 200 : ${status}).end()).listen(${port})`,
  )

it('nobody is waited for without an end', async () => {
  const nobody = `http://127.0.0.1:${await freePort()}`
  await expect(untilReady(nobody, { patience: 1 })).rejects.toThrow('did not answer within 0.001 seconds')
})

it(
  'an address that keeps silent is given up as soon as nobody waits any more',
  { timeout: 5000 },
  async () => {
    const silent = createServer()
    const asked = once(silent, 'request')
    const port = await freePort()
    silent.listen(port, '127.0.0.1')
    const waiting = new AbortController()
    const ready = untilReady(`http://127.0.0.1:${port}`, { signal: waiting.signal }).catch(() => 'given up')
    await asked
    waiting.abort()
    expect(await ready).toBe('given up')
    silent.close()
  },
)

const start = async (siteStatus: number, makeAdmin: (port: number) => Program) => {
  const own = createSupervisor(() => undefined)
  supervisor = own
  const [sitePort, cmsPort] = [await freePort(), await freePort()]
  const [cmsInside, siteInside] = [`http://127.0.0.1:${cmsPort}`, `http://127.0.0.1:${sitePort}`]
  const settings = { cmsInside, siteInside, siteUrl: siteInside } as Settings
  const programs = [makeAdmin(cmsPort), answering('site', sitePort, siteStatus)]
  return {
    ready: (prepare: () => Promise<string>) =>
      keepUntilReady({ supervisor: own, prepare, programs, settings }),
    siteAnswers: async () => (await fetch(settings.siteUrl)).status,
  }
}

const dying = () => script('cms', 'process.exit(1)')
const well = (port: number) => answering('cms', port, 200)

it('the site starts before any preparation of the admin', async () => {
  const { ready, siteAnswers } = await start(200, well)
  expect(await ready(async () => `the site says ${await siteAnswers()}`)).toBe('the site says 200')
}, 20_000)

it('a site with pages stays open without the admin', async () => {
  const { ready, siteAnswers } = await start(200, dying)
  expect(await ready(() => Promise.resolve('filled'))).toBeNull()
  expect(await siteAnswers()).toBe(200)
}, 20_000)

it('a site with pages stays open when the database can’t be opened', async () => {
  const { ready, siteAnswers } = await start(200, well)
  expect(await ready(() => Promise.reject(new Error('The seed failed.')))).toBeNull()
  expect(await siteAnswers()).toBe(200)
}, 20_000)

it('the start fails when there is no page to show', async () => {
  const { ready } = await start(503, dying)
  await expect(ready(() => Promise.resolve('filled'))).rejects.toThrow('cms does not start')
}, 20_000)

it('after a stop, the start no longer waits for the admin', async () => {
  const { ready } = await start(200, well)
  const stopped = ready(async () => {
    await supervisor?.stopAll(1000)
    return 'filled'
  })
  await expect(stopped).rejects.toThrow('aborted')
}, 20_000)
