import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

const kinds = [
  ['festivals', 'title'],
  ['newsletters', 'subject'],
  ['organisations', 'name'],
  ['pages', 'title'],
  ['stories', 'title'],
] as const
type Kind = (typeof kinds)[number][0]

const unusable = [
  '../../admin',
  'javascript:alert(1)',
  'a/b?c#d',
  '..',
  'Ümlaut',
  'twee woorden',
  'x'.repeat(91),
]

const begin = async (kind: Kind, titleField: string, title: string): Promise<Answer> =>
  editor.post(`/api/${kind}?draft=true`, {
    [titleField]: title,
    ...(kind === 'festivals' && { organisation: cms.content.organisations.delft }),
  })

const expectRefused = ({ body, status, text }: Answer): void => {
  expect(`${status} ${text}`).toMatch(/^400/)
  expect(body.errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual(['slug'])
}

const expectDone = ({ status, text }: Answer): void => expect(`${status} ${text}`).toMatch(/^200/)

const putBack = (kind: Kind, id: string): Promise<Answer> =>
  editor.patch(
    `/api/${kind}?trash=true&where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`,
    { _status: 'draft', deletedAt: null },
  )

describe.each(kinds)('one of the %s', (kind, titleField) => {
  it('a record takes no address that leads elsewhere, also not in a draft', async () => {
    const { body } = await begin(kind, titleField, 'Gewoon')
    const path = `/api/${kind}/${body.doc.id}`
    for (const slug of unusable) {
      const fields = kind === 'festivals' ? { organisation: cms.content.organisations.delft } : {}
      expectRefused(await editor.post(`/api/${kind}?draft=true`, { ...fields, [titleField]: 'Nieuw', slug }))
      expectRefused(await editor.patch(`${path}?draft=true`, { slug }))
      expectRefused(await editor.patch(`${path}?draft=true&autosave=true`, { slug }))
    }
    expect((await editor.get(`${path}?draft=true`)).body.slug).toBe('gewoon')
  })

  it('is saved with half an address while somebody types', async () => {
    const { body } = await begin(kind, titleField, 'Half')
    const path = `/api/${kind}/${body.doc.id}`
    const data = { [titleField]: 'Ook bewaard', slug: 'park-' }
    expectDone(await editor.patch(`${path}?draft=true&autosave=true`, data))
    expect((await editor.get(`${path}?draft=true`)).body).toMatchObject(data)
    expectRefused(await editor.patch(`${path}?draft=true&autosave=true`, { slug: 'park--' }))
    expectDone(await editor.patch(`${path}?draft=true&autosave=true`, { slug: `park-${kind}` }))
  })

  it('goes to the trash and back with the longest address there is', async () => {
    const { body } = await begin(kind, titleField, 'Lang')
    const path = `/api/${kind}/${body.doc.id}`
    const slug = 'x'.repeat(90)
    expectDone(await editor.patch(`${path}?draft=true`, { slug }))
    expectDone(await editor.patch(path, { deletedAt: new Date().toISOString() }))
    expectDone(await putBack(kind, body.doc.id))
    expect((await editor.get(`${path}?draft=true`)).body.slug).toBe(slug)
  })
})

it('a page is not published with half an address', async () => {
  const { body } = await begin('pages', 'title', 'Halverwege')
  const path = `/api/pages/${body.doc.id}`
  expectDone(await editor.patch(`${path}?draft=true&autosave=true`, { slug: 'halver-' }))
  const answer = await editor.patch(path, { _status: 'published' })
  expectRefused(answer)
  expect(answer.text).toContain('Gebruik alleen kleine letters')
  expectDone(await editor.patch(path, { _status: 'published', slug: 'halver-wege' }))
})

it('a draft that got such an address earlier can be changed, mended and thrown away', async () => {
  const { body } = await begin('pages', 'title', 'Ouder')
  const { id } = body.doc
  const path = `/api/pages/${id}?draft=true`
  const { docs } = await cms.payload.db.findVersions({
    collection: 'pages',
    limit: 1,
    locale: 'all',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const [version] = docs
  await cms.payload.db.updateVersion({
    collection: 'pages',
    id: version?.id ?? '',
    versionData: { ...version, version: { ...version?.version, slug: '../../admin' } } as never,
  })
  expect((await editor.get(path)).body.slug).toBe('../../admin')
  expectDone(await editor.patch(path, { metaDescription: 'Anders.' }))
  expectRefused(await editor.patch(path, { _status: 'published' }))
  expectDone(await editor.patch(`/api/pages/${id}`, { deletedAt: new Date().toISOString() }))
  expectDone(await putBack('pages', id))
  expect((await editor.get(path)).body.slug).toBe('admin')
})

it.each([
  ['pages', 'Kaart', 'kaart'],
  ['festivals', 'Voorbij', 'voorbij'],
] as const)('one of the %s never gets the address of a page of the site', async (kind, title, slug) => {
  const { body } = await begin(kind, 'title', title)
  expect(body.doc.slug).toBe(`${slug}-2`)
  const answer = await editor.patch(`/api/${kind}/${body.doc.id}?draft=true`, { slug })
  expectRefused(answer)
  expect(answer.text).toContain('De site gebruikt dit adres zelf')
})
