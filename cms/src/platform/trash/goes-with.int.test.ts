import { createLocalReq, type CollectionSlug } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { subjects } from '../../../tests/subjects.ts'
import { requiredReferences } from './goes-with.ts'

let cms: Cms
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

const rowsAbout = async (collection: string, where: object): Promise<number> =>
  (
    await cms.payload.count({
      collection: collection as CollectionSlug,
      overrideAccess: true,
      where: where as never,
    })
  ).totalDocs

it('a festival is deleted for good with what the program noted of it, and its organisation after it', async () => {
  const made = async (collection: string, data: object): Promise<string> => {
    const options = { collection: collection as CollectionSlug, overrideAccess: true }
    return String((await cms.payload.create({ ...options, data: data as never })).id)
  }
  const posted = async (collection: string, data: object): Promise<string> =>
    (await editor.post(`/api/${collection}`, data)).body.doc.id
  const group = await subjects.organisations?.data(cms, 'delft')
  const organisation = await posted('organisations', { ...group, _status: 'draft' })
  const festival = await posted('festivals', festivalData(organisation))
  const now = new Date().toISOString()
  const change = await made('bulk-changes', { key: 'one', to: 'cancelled' })
  await made('bulk-change-items', { change, festival, key: 'one', state: 'done' })
  await made('reports', { festival, organisation, state: 'asked' })
  await made('reviews', { festival, notes: [], state: 'draft', step: 0, timeline: [] })
  await made('invitations', {
    email: 'a@example.org',
    expiresAt: now,
    key: 'one',
    organisation,
    sentAt: now,
    tokenHash: 'one',
  })

  const forGood = async (collection: string, id: string): Promise<number> => {
    await editor.delete(`/api/${collection}/${id}`)
    return (await editor.delete(`/api/${collection}/${id}?trash=true`)).status
  }
  expect(await forGood('festivals', festival)).toBe(200)
  for (const collection of ['reports', 'reviews', 'bulk-change-items'])
    expect([collection, await rowsAbout(collection, { festival: { equals: festival } })]).toEqual([
      collection,
      0,
    ])
  expect(await forGood('organisations', organisation)).toBe(200)
  expect(await rowsAbout('invitations', { organisation: { equals: organisation } })).toBe(0)
})

/** Rows that hold a record back on purpose: people deal with these first. */
const holdBack = new Set([
  'festivals.organisation of organisations',
  'file-uses.media of media',
  'stories.portrait of media',
  'mailings.newsletter of newsletters',
  'deliveries.newsletter of newsletters',
])

it('each required reference says whether its row goes with the record', async () => {
  const { collections } = (await createLocalReq({}, cms.payload)).payload.config
  const holding = collections.flatMap(({ slug }) =>
    requiredReferences(collections, slug)
      .filter(({ goesWithIt }) => !goesWithIt)
      .map(({ by, field }) => `${by}.${field} of ${slug}`),
  )
  expect(holding.filter((one) => !one.includes('payload-')).toSorted()).toEqual([...holdBack].toSorted())
})
