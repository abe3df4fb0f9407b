import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { picture } from '../../tests/content.ts'
import { type Answer, type Api, type Cms, startCms } from '../../tests/kit.ts'
import { type StoredField, asText, storedFields, valuesAt } from '../../tests/stored-fields.ts'
import { subjects } from '../../tests/subjects.ts'

let cms: Cms
/** The organiser of Delft, who looks for what is Utrecht's. */
let stranger: Api

beforeAll(async () => {
  cms = await startCms()
  stranger = await cms.as('delft')
})
afterAll(() => cms.stop())

/** A document of the other organisation, as the database has it. */
interface Theirs {
  readonly id: string
  readonly slug: string
  readonly fields: readonly StoredField[]
}

const configOf = (slug: string) => {
  const found = cms.payload.config.collections.find((one) => one.slug === slug)
  if (found === undefined) throw new Error(`There is no collection ${slug}`)
  return found
}

const stored = async (slug: string, id: string): Promise<Record<string, unknown>> => {
  const found = await cms.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: slug as 'users',
    req: {} as never,
    where: { id: { equals: id } },
  })
  return { ...found }
}

const versionsOf = async (slug: string, id: string): Promise<number> => {
  if (!configOf(slug).versions) return 0
  const { totalDocs } = await cms.payload.db.findVersions({
    collection: slug as 'festivals',
    req: {} as never,
    where: { parent: { equals: id } },
  })
  return totalDocs
}

/** Makes a document of Utrecht that nobody else may see: a draft where there are drafts. */
const hidden = async (slug: string): Promise<Theirs> => {
  const subject = subjects[slug]
  if (subject === undefined) throw new Error(`The collection "${slug}" has no row in subjects.ts`)
  if (slug === 'reviews') await cms.payload.db.deleteMany({ collection: slug, req: {} as never, where: {} })
  const data: Record<string, unknown> = { ...(await subject.data(cms, 'utrecht')) }
  if (slug === 'reviews') data['festival'] = cms.content.festivals.utrechtDraft
  const isDraft = Boolean(configOf(slug).versions?.drafts)
  const id = subject.isInternal
    ? (await cms.payload.db.create({ collection: slug as 'users', data, req: {} as never })).id
    : await make(slug, isDraft ? { ...data, _status: 'draft' } : data, isDraft)
  return theirs(slug, String(id))
}

const make = async (slug: string, data: object, draft: boolean): Promise<unknown> => {
  const bytes = slug === 'media' ? await picture('#123456') : null
  const file = bytes && { data: bytes, mimetype: 'image/jpeg', name: 'x.jpg', size: bytes.byteLength }
  const options = { collection: slug, data, draft, overrideAccess: true, ...(file && { file }) }
  return (await cms.payload.create(options as never as Parameters<Cms['payload']['create']>[0])).id
}

const theirs = async (slug: string, id: string): Promise<Theirs> => ({
  fields: storedFields(configOf(slug).flattenedFields, await stored(slug, id)),
  id,
  slug,
})

const ask = (api: Api, path: string, conditions: readonly (readonly [string, string, string])[]) => {
  const search = new URLSearchParams({ limit: '100' })
  conditions.forEach(([field, operator, value], index) =>
    search.append(`where[and][${index}][${field}][${operator}]`, value),
  )
  return api.get(`${path}?${search.toString()}`)
}

/** Refused, or answered without the document. An error of the server is neither. */
const isBlind = ({ body, status, text }: Answer, id: string): boolean => {
  if (status >= 500) throw new Error(`${status} ${text}`)
  if (status >= 400) return true
  const listed: readonly { id?: unknown; parent?: unknown }[] = body?.docs ?? []
  return (body?.totalDocs ?? 0) === 0 || !listed.some((one) => one.id === id || one.parent === id)
}

const isNone = (answer: Answer): boolean => {
  if (answer.status >= 500) throw new Error(`${answer.status} ${answer.text}`)
  return answer.status >= 400 || (answer.body?.totalDocs ?? 0) === 0
}

/** The questions through which this field of this document can be felt. */
const leaksThrough = async (api: Api, { id, slug }: Theirs, { path, value }: StoredField) => {
  const text = asText(value)
  const isIt = ['id', 'equals', id] as const
  const conditions = [
    [isIt, [path, 'exists', 'true'] as const],
    [isIt, [path, 'exists', 'false'] as const],
    ...(text === null ? [] : [[isIt, [path, 'equals', text] as const], [[path, 'equals', text] as const]]),
  ]
  const leaks: string[] = []
  for (const condition of conditions) {
    const asked = condition.map((one) => one.join(' ')).join(' and ')
    if (!isBlind(await ask(api, `/api/${slug}`, condition), id)) leaks.push(`find ${asked}`)
    if (condition.length > 1 && !isNone(await ask(api, `/api/${slug}/count`, condition)))
      leaks.push(`count ${asked}`)
  }
  if (!isBlind(await api.get(`/api/${slug}?limit=100&sort=${path}`), id)) leaks.push(`sort ${path}`)
  if (configOf(slug).versions) {
    const ofIt = ['parent', 'equals', id] as const
    const inVersions = [ofIt, [`version.${path}`, 'exists', 'true'] as const]
    if (!isBlind(await ask(api, `/api/${slug}/versions`, inVersions), id)) leaks.push(`versions ${path}`)
  }
  return leaks
}

/** Everything that asks for the document itself, past any field. */
const directly = (id: string): readonly string[] => [
  `/${id}`,
  `/${id}?draft=true`,
  `/${id}?depth=2`,
  `/${id}?trash=true`,
  `/${id}?locale=all&fallback-locale=none`,
  `?where[id][in][0]=${id}`,
  `?where[or][0][id][equals]=${id}`,
  '?limit=100&draft=true',
  '?limit=0',
  '?limit=100&depth=2&trash=true',
  `/versions?where[parent][equals]=${id}`,
  '/versions?limit=100',
]

/** Where a page went is for everybody who follows an old link. */
const isPublic = (slug: string): boolean => slug === 'redirects'

const slugs = Object.keys(subjects)
  .filter((slug) => !isPublic(slug))
  .toSorted()

describe.each(slugs)('what another organisation has in %s', (slug) => {
  it(
    'is not seen: by no address, no field, no order, no count and no version',
    { timeout: 240_000 },
    async () => {
      const document = await hidden(slug)
      const { id } = document
      for (const path of directly(id)) {
        const answer = await stranger.get(`/api/${slug}${path}`)
        expect(isBlind(answer, id) && answer.body?.id !== id, `${path}: ${answer.text}`).toBe(true)
      }
      const leaks: string[] = []
      for (const field of document.fields) leaks.push(...(await leaksThrough(stranger, document, field)))
      expect(leaks).toEqual([])
    },
  )

  it(
    'is not changed: by no field, alone or among many, nor deleted, copied or restored',
    { timeout: 240_000 },
    async () => {
      const { fields, id } = await hidden(slug)
      const before = { document: await stored(slug, id), versions: await versionsOf(slug, id) }
      const tops = [...new Set(fields.map(({ path }) => path.split('.')[0] ?? ''))]
      for (const name of [...tops, 'id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'owner']) {
        const change = { [name]: asText(fields.find(({ path }) => path === name)?.value) ?? 'anders' }
        for (const answer of [
          await stranger.patch(`/api/${slug}/${id}`, change),
          await stranger.patch(`/api/${slug}/${id}?draft=true`, change),
          await stranger.patch(`/api/${slug}?where[id][equals]=${id}`, change),
        ])
          expect(answer.status >= 400 || (answer.body?.docs ?? [null]).length === 0, answer.text).toBe(true)
      }
      const others = [
        await stranger.patch(`/api/${slug}/${id}?autosave=true&draft=true`, subjects[slug]?.change),
        await stranger.patch(`/api/${slug}/${id}?publishAllLocales=true`, subjects[slug]?.change),
        await stranger.patch(`/api/${slug}/${id}?unpublishAllLocales=true`, {}),
        await stranger.post(`/api/${slug}/${id}/duplicate`, {}),
        await stranger.delete(`/api/${slug}/${id}`),
      ]
      for (const { status, text } of others) expect(status, text).toBeGreaterThanOrEqual(400)
      await stranger.delete(`/api/${slug}?where[id][equals]=${id}`)
      if (configOf(slug).versions) {
        const { docs } = await cms.payload.db.findVersions<{ id: string }>({
          collection: slug as 'festivals',
          req: {} as never,
          where: { parent: { equals: id } },
        })
        for (const version of docs) {
          expect((await stranger.get(`/api/${slug}/versions/${version.id}`)).status).toBeGreaterThanOrEqual(
            400,
          )
          expect(
            (await stranger.post(`/api/${slug}/versions/${version.id}`, {})).status,
          ).toBeGreaterThanOrEqual(400)
        }
      }
      expect({ document: await stored(slug, id), versions: await versionsOf(slug, id) }).toEqual(before)
    },
  )
})

describe('what another organisation shows everybody', () => {
  const shown = () =>
    [
      ['festivals', cms.content.festivals.utrechtLive],
      ['organisations', cms.content.organisations.utrecht],
    ] as const

  it('shows a stranger as much as any visitor: the same fields, however it is asked', async () => {
    for (const [slug, id] of shown()) {
      for (const search of ['', '?depth=1', '?depth=2', '?locale=all', '?populate[users][email]=true']) {
        const [mine, anybodys] = [
          await stranger.get(`/api/${slug}/${id}${search}`),
          await cms.anonymous.get(`/api/${slug}/${id}${search}`),
        ]
        expect(mine.text, `${slug}${search}`).not.toMatch(/@(?:people|secret)\.test/)
        expect({ body: mine.body, status: mine.status }).toEqual({
          body: anybodys.body,
          status: anybodys.status,
        })
      }
    }
  })

  it('lets nobody feel a field that it doesn’t show', { timeout: 120_000 }, async () => {
    for (const [slug, id] of shown()) {
      const { fields } = await theirs(slug, id)
      const { body } = await stranger.get(`/api/${slug}/${id}?depth=0`)
      const kept = fields.filter(
        ({ path, value }) => asText(value) !== null && valuesAt(body, path).length === 0,
      )
      expect(kept.map(({ path }) => path)).not.toEqual([])
      for (const { path, value } of kept) {
        const conditions = [['id', 'equals', id] as const, [path, 'equals', asText(value) ?? ''] as const]
        const answer = await ask(stranger, `/api/${slug}`, conditions)
        expect(isNone(answer), `${slug} ${path}: ${answer.text}`).toBe(true)
      }
    }
  })

  it('stays as it is when a draft waits behind it', async () => {
    const editor = await cms.as('editor')
    for (const [slug, id] of shown()) {
      await editor.patch(`/api/${slug}/${id}?draft=true`, { summary: 'Nog geheim plan' })
      for (const path of directly(id)) {
        const answer = await stranger.get(`/api/${slug}${path}`)
        expect(answer.text, `${slug}${path}`).not.toContain('Nog geheim plan')
      }
    }
  })

  it('is not made larger: nothing new in its name', async () => {
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
  it('of the office are closed, and those of the site only to be read', async () => {
    for (const { slug } of cms.payload.config.globals) {
      const before = await cms.anonymous.get(`/api/globals/${slug}`)
      const mine = await stranger.get(`/api/globals/${slug}`)
      expect(mine.status, slug).toBe(before.status)
      expect((await stranger.post(`/api/globals/${slug}`, { title: 'Van mij' })).status).toBe(403)
      expect((await stranger.post(`/api/globals/${slug}?draft=true`, {})).status).toBe(403)
      expect((await stranger.get(`/api/globals/${slug}/versions`)).status).toBe(403)
    }
  })
})

describe('through what is their own', () => {
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
      expect(answer.status, path).toBeLessThan(500)
      expect(answer.text, path).not.toContain('utrecht@')
      expect(answer.text, path).not.toContain(users.utrecht)
    }
  })
})
