import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { provinces } from './content/types.ts'
import { emptyContent } from './steps/empty.ts'
import { fill } from './steps/fill.ts'

// Rendering the real pictures takes minutes, and they have their own tests; each upload still uses the real pipeline.
vi.mock(import('./pictures/pictures.ts'), async (original) => ({
  ...(await original()),
  renderPicture: async (key) => {
    const blank = sharp({ create: { width: 900, height: 600, channels: 3, background: 'orange' } })
    return { data: await blank.jpeg().toBuffer(), fileName: `${key}.jpg`, mimetype: 'image/jpeg' }
  },
}))

const folder = mkdtempSync(path.join(tmpdir(), 'welkom-hier-seed-'))
const collections = [
  'festivals',
  'organisations',
  'stories',
  'testimonials',
  'pages',
  'newsletters',
  'media',
  'users',
  'redirects',
] as const
const versioned = ['festivals', 'organisations', 'stories', 'testimonials', 'pages', 'newsletters'] as const
const globals = ['home', 'site', 'impact', 'newsletterSettings'] as const
const password = 'eight words make a fine long password'

let payload: Payload
let first: Awaited<ReturnType<typeof fill>>

const today = new Date()
const threeDaysLater = new Date(today.getTime() + 3 * 24 * 60 * 60 * 1000)

const seedOn = (now: Date) => fill(payload, { password, now, tell: () => undefined })

/** All data that a second run could change, including versions and times of change. */
async function everything(): Promise<unknown> {
  const whole = { overrideAccess: true, depth: 0, locale: 'all', pagination: false } as const
  return {
    records: await Promise.all(
      collections.map(async (collection) => (await payload.find({ ...whole, collection })).docs),
    ),
    versions: await Promise.all(
      versioned.map(
        async (collection) => (await payload.countVersions({ collection, overrideAccess: true })).totalDocs,
      ),
    ),
    globals: await Promise.all(globals.map((slug) => payload.findGlobal({ ...whole, slug }))),
  }
}

beforeAll(async () => {
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('DATABASE_URL', '')
  vi.stubEnv('PAYLOAD_SECRET', 'a secret for this test only, long enough')
  vi.stubEnv('SITE_SECRET', 'another secret for this test only, long enough')
  const { default: config } = await import('@welkom-hier/cms/payload.config.ts')
  const { getPayload } = await import('payload')
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
  first = await seedOn(today)
})

afterAll(async () => {
  await payload.destroy()
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

describe('the first run', () => {
  it('the first run creates all content', () => {
    expect(new Set(first.outcomes)).toEqual(new Set(['made', 'changed']))
    expect(first.accountsMade).toHaveLength(4)
  })

  it('the seed publishes festivals in all twelve provinces, in three languages', async () => {
    const { docs } = await payload.find({
      collection: 'festivals',
      overrideAccess: true,
      depth: 0,
      locale: 'ar',
      fallbackLocale: false,
      pagination: false,
    })
    expect(docs.length).toBeGreaterThanOrEqual(32)
    expect(docs.filter(({ _status }) => _status !== 'published')).toEqual([])
    expect(new Set(docs.map(({ venue }) => venue.province))).toEqual(new Set(provinces))
    expect(docs.filter(({ title }) => !title)).toHaveLength(3)
  })

  it('the seed stores the translations of a programme item in one row', async () => {
    const { docs } = await payload.find({
      collection: 'festivals',
      overrideAccess: true,
      depth: 0,
      locale: 'all',
      where: { slug: { equals: 'delft-aan-tafel-rijst' } },
    })
    expect(docs[0]?.programme?.[0]).toMatchObject({
      title: { nl: 'Welkom en opening', en: 'Welcome and opening', ar: 'الترحيب والافتتاح' },
    })
  })

  it('the organisers’ accounts belong to two different organisations', async () => {
    const { docs } = await payload.find({
      collection: 'users',
      overrideAccess: true,
      depth: 1,
      where: { role: { equals: 'organiser' } },
    })
    const names = docs
      .flatMap(({ organisations }) => organisations ?? [])
      .map((one) => (typeof one === 'object' ? one.municipality : one))
    expect(new Set(names)).toEqual(new Set(['Delft', 'Utrecht']))
  })
})

it('a second run, some days later, writes nothing', async () => {
  const before = await everything()
  const second = await seedOn(threeDaysLater)
  expect(new Set(second.outcomes)).toEqual(new Set(['as it was']))
  expect(second.accountsMade).toEqual([])
  expect(await everything()).toEqual(before)
})

it('a run repairs changed records, without creating new ones', async () => {
  const { docs } = await payload.update({
    collection: 'organisations',
    overrideAccess: true,
    locale: 'en',
    where: { slug: { equals: 'tafelgenoten-delft' } },
    data: { summary: 'Changed' },
  })
  const { outcomes } = await seedOn(threeDaysLater)
  expect(outcomes.filter((outcome) => outcome !== 'as it was')).toEqual(['changed'])
  const now = await payload.findByID({
    collection: 'organisations',
    overrideAccess: true,
    locale: 'en',
    id: docs[0]?.id ?? '',
  })
  expect(now.summary).toContain('long tables')
})

/** What the program adds to a festival while it runs: the request for a report, and the item of a bulk change. */
async function usedByTheProgram(festival: string, organisation: string) {
  const create = (collection: CollectionSlug, data: object) =>
    payload.create({ collection, data: data as never, overrideAccess: true })
  await create('reports', { festival, organisation, state: 'asked' })
  const { id: change } = await create('bulk-changes', { key: 'emptied', to: 'cancelled' })
  await create('bulk-change-items', { change, festival, key: `${change}:${festival}`, state: 'done' })
}

const idIn = (reference: string | { readonly id: string }): string =>
  typeof reference === 'string' ? reference : reference.id

const oneFestival = async () => {
  const { docs } = await payload.find({ collection: 'festivals', depth: 0, limit: 1, overrideAccess: true })
  const [festival] = docs
  if (festival === undefined) throw new Error('There is no festival.')
  return festival
}

it('when one record can’t be deleted, emptying deletes nothing', async () => {
  const before = await everything()
  const remove = payload.delete.bind(payload)
  const refusing = vi
    .spyOn(payload, 'delete')
    .mockImplementation(((options: { collection: string }) =>
      options.collection === 'organisations'
        ? Promise.reject(new Error('It is held back.'))
        : remove(options as never)) as typeof remove)
  await expect(emptyContent(payload)).rejects.toThrow('held back')
  refusing.mockRestore()
  expect(await everything()).toEqual(before)
})

it('after the program has used the content, emptying deletes it, and a run creates all of it again and keeps the accounts', async () => {
  const { id, organisation } = await oneFestival()
  await usedByTheProgram(id, idIn(organisation))
  await emptyContent(payload)
  expect((await payload.count({ collection: 'festivals', overrideAccess: true })).totalDocs).toBe(0)
  const again = await seedOn(threeDaysLater)
  expect(again.accountsMade).toEqual([])
  expect(again.outcomes.filter((outcome) => outcome === 'made').length).toBe(
    first.outcomes.filter((outcome) => outcome === 'made').length - 4,
  )
}, 180_000)
