import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { picture } from '../../../tests/content.ts'
import { type Cms, startCms } from '../../../tests/kit.ts'
import { people, password } from '../../../tests/people.ts'

const disk = mkdtempSync(path.join(tmpdir(), 'welkom-disk-'))
const filler = path.join(disk, 'filler')

/** A disk of its own takes the right to mount one, which a root has and a build server may not. */
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', disk]).status === 0

const megabyte = 1024 ** 2
const free = (): number => {
  const { bavail, bsize } = statfsSync(disk)
  return bavail * bsize
}

/** Fills the disk but for so many bytes. */
const fill = (left: number): void => {
  for (let size = megabyte; size >= 4096; size /= 2)
    while (free() - left >= size) writeFileSync(filler, Buffer.alloc(size), { flag: 'a' })
}

const upload = async (cms: Cms): Promise<{ readonly status: number; readonly text: string }> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Een foto', peopleInPicture: 'none' }))
  form.set('file', new Blob([Uint8Array.from(await picture())], { type: 'image/jpeg' }), 'photo.jpg')
  return (await cms.as('editor')).post('/api/media', form)
}

let cms: Cms
const tmp = process.env['TMPDIR']

describe.skipIf(!isMounted)('on a disk that is full', () => {
  beforeAll(async () => {
    process.env['TMPDIR'] = disk
    cms = await startCms()
    await cms.as('editor')
  })
  afterAll(async () => {
    rmSync(filler, { force: true })
    await cms.stop()
    if (tmp === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = tmp
    spawnSync('umount', ['--lazy', disk])
    rmSync(disk, { force: true, recursive: true })
  })

  const mediaFiles = (): readonly string[] => readdirSync(path.join(cms.dataDir, 'media')).sort()

  it('an upload answers 507 and leaves nothing, with no byte left and with some', async () => {
    expect((await upload(cms)).status).toBe(201)
    const before = mediaFiles()
    for (const left of [8 * megabyte, 256 * 1024, 0]) {
      fill(left)
      const { status, text } = await upload(cms)
      expect({ left, status }).toEqual({ left, status: 507 })
      expect(text).toContain('schijf is vol')
      expect(mediaFiles()).toEqual(before)
    }
  })

  it('everybody can log in, time after time', async () => {
    fill(0)
    for (let round = 0; round < 30; round += 1)
      for (const { email } of [people.editor, people.delft]) {
        const { answer } = await cms.logIn(email, password)
        expect({ round, status: answer.status }).toEqual({ round, status: 200 })
      }
  }, 120_000)

  it('health says that nothing can be stored, and that it can again', async () => {
    fill(0)
    const full = await cms.anonymous.get('/api/healthz')
    expect(full.status).toBe(507)
    expect(full.body).toEqual({ status: 'nothing can be stored: full', writable: false })
    rmSync(filler)
    const well = await cms.anonymous.get('/api/healthz')
    expect([well.status, well.body]).toEqual([200, { status: 'ok', writable: true }])
    expect((await upload(cms)).status).toBe(201)
  })
})
