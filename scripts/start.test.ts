import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { freePort } from './programs/ports.ts'
import { root } from './settings/load-settings.ts'

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'start-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

const start = (environment: Record<string, string>): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataDir, ...environment },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)))
    child.once('close', (code) => resolve({ code, said: said.trim() }))
  })

const startOnUsedPort = async () => {
  const port = await freePort()
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const answer = await start({ SITE_PORT: String(port), CMS_PORT: String(await freePort()) })
  await new Promise((resolve) => server.close(resolve))
  return { answer, port }
}

describe('npm start', () => {
  it('npm start refuses a port in use in one line', async () => {
    const { answer, port } = await startOnUsedPort()
    expect(answer).toEqual({
      code: 1,
      said: `Port ${port} is in use. Stop what uses it, or choose another: SITE_PORT=${port + 100} npm start`,
    })
  })

  it('npm start refuses a bad setting in one line', async () => {
    expect(await start({ CMS_PORT: 'three' })).toEqual({
      code: 1,
      said: 'CMS_PORT must be a port number from 1 to 65535, not "three".',
    })
  })

  it('npm start refuses a public address without secrets in one line', async () => {
    const addresses = { CMS_URL: 'https://cms.welkom.example', SITE_URL: 'https://welkom.example' }
    const { code, said } = await start({ ...addresses, PAYLOAD_SECRET: '', SITE_SECRET: '' })
    expect(code).toBe(1)
    expect(said.split('\n').every((line) => /SECRET/.test(line))).toBe(true)
  })
})

it('the generated secrets are readable only by their owner', async () => {
  await startOnUsedPort()
  const file = path.join(dataDir, 'secrets.env')
  expect(readFileSync(file, 'utf8')).toMatch(/^PAYLOAD_SECRET=\S{43}\nSITE_SECRET=\S{43}\n$/)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})
