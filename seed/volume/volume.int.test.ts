import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { writeVolume } from './write-volume.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'welkom-hier-volume-'))
const volume = { festivals: 60, subscribers: 25 }
const now = new Date()

let payload: Payload

const fillUp = () => writeVolume(payload, volume, { now, tell: () => undefined })

const everything = async () => {
  const whole = { depth: 0, locale: 'all', overrideAccess: true, pagination: false } as const
  const collections = ['festivals', 'organisations', 'subscribers'] as const
  return Promise.all(
    collections.map(async (collection) => (await payload.find({ ...whole, collection })).docs),
  )
}

beforeAll(async () => {
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('DATABASE_URL', process.env['DATABASE_URL'] ?? '')
  vi.stubEnv('PAYLOAD_SECRET', 'a secret for this test only, long enough')
  vi.stubEnv('SITE_SECRET', 'another secret for this test only, long enough')
  const { default: config } = await import('@welkom-hier/cms/payload.config.ts')
  const { getPayload } = await import('payload')
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
  await fillUp()
})

afterAll(async () => {
  await payload.destroy()
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

it('the volume has different places, past and future days, languages and drafts, all marked as examples', async () => {
  const [festivals, organisations, subscribers] = await everything()
  expect(festivals).toHaveLength(volume.festivals)
  expect(organisations).toHaveLength(3)
  expect(subscribers).toHaveLength(volume.subscribers)
  const docs = festivals as unknown as {
    demo: boolean
    endsAt: string
    title: Record<string, string>
    venue: { province: string }
    _status: string
  }[]
  expect(docs.every(({ demo }) => demo)).toBe(true)
  expect(new Set(docs.map(({ venue }) => venue.province)).size).toBe(12)
  expect(new Set(docs.map(({ endsAt }) => new Date(endsAt) > now))).toEqual(new Set([true, false]))
  expect(new Set(docs.map(({ title }) => Object.keys(title).length))).toEqual(new Set([1, 2, 3]))
  expect(docs.filter(({ _status }) => _status === 'draft')).toHaveLength(2)
})

it('a second run of the volume changes nothing', async () => {
  const before = await everything()
  await fillUp()
  expect(await everything()).toEqual(before)
})

it('the volume is the same as records that were saved through the CMS', async () => {
  const { docs } = await payload.find({
    collection: 'festivals',
    depth: 0,
    limit: 3,
    locale: 'nl',
    overrideAccess: true,
    where: { _status: { equals: 'published' } },
  })
  for (const { id, ...before } of docs) {
    const {
      updatedAt: _,
      lastChange: __,
      ...after
    } = await payload.update({
      collection: 'festivals',
      data: { title: before.title, _status: 'published' },
      depth: 0,
      id,
      locale: 'nl',
      overrideAccess: true,
    })
    const { updatedAt: ___, lastChange: ____, ...as } = before
    expect(after).toEqual({ id, ...as })
    const newest = {
      where: { parent: { equals: id } },
      overrideAccess: true,
      collection: 'festivals',
    } as const
    expect((await payload.findVersions({ ...newest, depth: 0, sort: '-updatedAt' })).totalDocs).toBe(2)
  }
})
