import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Api, type Cms } from '../../tests/kit.ts'
import { asText, valuesAt } from '../../tests/stored-fields.ts'
import {
  ask,
  changesOf,
  directly,
  hidden,
  isBlind,
  isNone,
  leaksThrough,
  refusedAttempts,
  stored,
  theirs,
  versionsOf,
} from '../../tests/stranger.ts'
import { subjects } from '../../tests/subjects.ts'

let cms: Cms
/** The organiser of Delft, who tries to read documents of Utrecht. */
let stranger: Api

beforeAll(async () => {
  cms = await startCms()
  stranger = await cms.as('delft')
})
afterAll(() => cms.stop())

/** Everybody who follows an old link may learn where a page went, or that it is gone. */
const isPublic = (slug: string): boolean => slug === 'redirects' || slug === 'tombstones'

const slugs = Object.keys(subjects)
  .filter((slug) => !isPublic(slug))
  .toSorted()

/** MongoDB is slower: one run tries a third of the fields there, and another seed tries another third. */
const isAsked = (_: unknown, index: number): boolean =>
  process.env['DATABASE_URL']?.startsWith('mongodb') !== true ||
  index % 3 === Number(process.env['TEST_SEED']) % 3

const long = { timeout: 240_000 }

describe.each(slugs)('a hidden document of another organisation in %s', (slug) => {
  it(
    'a document of another organisation is not seen: by no address, field, order, count or version',
    long,
    async () => {
      const document = await hidden(cms, slug)
      const { id } = document
      const seen: string[] = []
      for (const path of directly(id)) {
        const answer = await stranger.get(`/api/${slug}${path}`)
        if (!isBlind(answer, id) || answer.body?.id === id) seen.push(path)
      }
      expect(seen).toEqual([])
      const leaks: string[] = []
      for (const field of document.fields.filter(isAsked))
        leaks.push(...(await leaksThrough(stranger, document, field)))
      expect(leaks).toEqual([])
    },
  )

  it(
    'a document of another organisation is not changed: by no field, alone or in bulk, nor deleted, copied or restored',
    long,
    async () => {
      const document = await hidden(cms, slug)
      const { id } = document
      const versions = await versionsOf(cms, slug, id)
      const before = await stored(cms, slug, id)
      expect(await changesOf(stranger, document)).toEqual([])
      const { change = {} } = subjects[slug] ?? {}
      const statuses = await refusedAttempts(stranger, { change, id, slug, versions })
      expect(Object.entries(statuses).filter(([, status]) => status < 400)).toEqual([])
      await stranger.delete(`/api/${slug}?where[id][equals]=${id}`)
      expect(await stored(cms, slug, id)).toEqual(before)
      expect(await versionsOf(cms, slug, id)).toEqual(versions)
    },
  )
})

describe('a published document of another organisation', () => {
  const shown = () =>
    [
      ['festivals', cms.content.festivals.utrechtLive],
      ['organisations', cms.content.organisations.utrecht],
    ] as const

  it('a published document shows a stranger as much as any visitor: the same fields, however it is asked', async () => {
    for (const [slug, id] of shown()) {
      for (const search of ['', '?depth=1', '?depth=2', '?locale=all', '?populate[users][email]=true']) {
        const [mine, anybodys] = [
          await stranger.get(`/api/${slug}/${id}${search}`),
          await cms.anonymous.get(`/api/${slug}/${id}${search}`),
        ]
        expect(mine.text).not.toMatch(/@(?:people|secret)\.test/)
        // The data of a form goes to every person with an account; it consists of the fields that they see.
        expect({ body: { ...mine.body, basedOn: undefined }, status: mine.status }).toEqual({
          body: anybodys.body,
          status: anybodys.status,
        })
      }
    }
  })

  it('nobody can guess a field that a published document doesn’t show', { timeout: 120_000 }, async () => {
    for (const [slug, id] of shown()) {
      const { fields } = await theirs(cms, slug, id)
      const { body } = await stranger.get(`/api/${slug}/${id}?depth=0`)
      const kept = fields.filter(
        ({ path, value }) => asText(value) !== null && valuesAt(body, path).length === 0,
      )
      expect(kept.map(({ path }) => path)).not.toEqual([])
      const felt: string[] = []
      for (const { path, value } of kept) {
        const conditions = [['id', 'equals', id] as const, [path, 'equals', asText(value) ?? ''] as const]
        const answer = await ask(stranger, `/api/${slug}`, conditions)
        if (!isNone(answer)) felt.push(`${slug} ${path}`)
      }
      expect(felt).toEqual([])
    }
  })

  it('a published document stays as it is when a draft waits behind it', async () => {
    const editor = await cms.as('editor')
    for (const [slug, id] of shown()) {
      await editor.patch(`/api/${slug}/${id}?draft=true`, { summary: 'Nog geheim plan' })
      for (const path of directly(id)) {
        const answer = await stranger.get(`/api/${slug}${path}`)
        expect(answer.text).not.toContain('Nog geheim plan')
      }
    }
  })

  it('a stranger adds nothing in the name of another organisation', async () => {
    const { utrecht } = cms.content.organisations
    const made = await stranger.post('/api/festivals', { organisation: utrecht, title: 'In hun naam' })
    expect(made.status).toBe(403)
    const own = cms.content.festivals.delftDraft
    expect((await stranger.patch(`/api/festivals/${own}`, { organisation: utrecht })).status).toBe(403)
    const media = { pictures: [cms.content.media.utrechtHidden] }
    expect((await stranger.patch(`/api/festivals/${own}`, media)).status).toBe(400)
  })
})

describe('settings', () => {
  it('settings of the office are closed, and those of the site are read-only', async () => {
    for (const { slug } of cms.payload.config.globals) {
      const before = await cms.anonymous.get(`/api/globals/${slug}`)
      const mine = await stranger.get(`/api/globals/${slug}`)
      expect(mine.status).toBe(before.status)
      expect((await stranger.post(`/api/globals/${slug}`, { title: 'Van mij' })).status).toBe(403)
      expect((await stranger.post(`/api/globals/${slug}?draft=true`, {})).status).toBe(403)
      expect((await stranger.get(`/api/globals/${slug}/versions`)).status).toBe(403)
    }
  })
})

describe('the documents of a stranger’s own organisation', () => {
  it('a stranger reaches nothing of others: by depth, by joins, by what they refer to', async () => {
    const { organisations, users } = cms.content
    for (const path of [
      `/api/organisations/${organisations.delft}?depth=2`,
      `/api/organisations/${organisations.delft}?joins[managers][limit]=100`,
      `/api/festivals/${cms.content.festivals.delftDraft}?depth=2`,
      `/api/users/${users.delft}?depth=2`,
      '/api/users/me?depth=2',
      `/api/organisations?where[managers.email][equals]=utrecht@people.test`,
      `/api/festivals?where[owner.email][equals]=utrecht@people.test`,
      `/api/festivals?where[organisation.contact.email][equals]=utrecht@secret.test`,
      `/api/festivals?sort=owner.email`,
      `/api/users?where[organisations][equals]=${organisations.utrecht}`,
    ]) {
      const answer = await stranger.get(path)
      expect(answer.status).toBeLessThan(500)
      expect(answer.text).not.toContain('utrecht@')
      expect(answer.text).not.toContain(users.utrecht)
    }
  })
})
