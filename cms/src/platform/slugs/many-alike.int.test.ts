import { afterAll, beforeAll, expect, it } from 'vitest'

import { startCms, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let delft: Api
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  delft = await cms.as('delft')
  editor = await cms.as('editor')
  // More records than one page of a database answer, and all newer than the addresses that are requested below.
  const alike = Array.from({ length: 105 }, (_, index) => `zomerfeest-${index}`)
  const numbered = Array.from({ length: 105 }, (_, index) => `buurt-${index + 2}`)
  await write('pages', ['feest', 'feest-2', 'buurt', ...numbered, ...alike])
  await write('festivals', ['feest', 'feest-2', ...alike])
})
afterAll(() => cms.stop())

const write = async (collection: 'festivals' | 'pages', slugs: readonly string[]): Promise<void> => {
  const organisation = collection === 'festivals' ? { organisation: cms.content.organisations.delft } : {}
  for (const slug of slugs)
    await cms.payload.db.create({
      collection,
      data: { ...organisation, _status: 'published', slug, title: { nl: slug } },
    })
}

const slugOf = ({ body, status, text }: Awaited<ReturnType<Api['post']>>): string => {
  expect(`${status} ${text}`).toMatch(/^20/)
  return body.doc.slug
}

it('a new record finds a free address among very many similar ones', async () => {
  expect(slugOf(await editor.post('/api/pages?draft=true', { title: 'Feest' }))).toBe('feest-3')
  const { delft: organisation } = cms.content.organisations
  const festival = { organisation, title: 'Feest' }
  expect(slugOf(await delft.post('/api/festivals?draft=true', festival))).toBe('feest-3')
})

it('a new record finds a free address after very many with a number behind the same address', async () => {
  expect(slugOf(await editor.post('/api/pages?draft=true', { title: 'Buurt' }))).toBe('buurt-107')
  expect(slugOf(await editor.post('/api/pages?draft=true', { title: 'Buurt' }))).toBe('buurt-108')
})

it('a copy finds a free address among very many similar ones', async () => {
  const made = await delft.post('/api/festivals?draft=true', {
    organisation: cms.content.organisations.delft,
    slug: 'eigen-adres',
    title: 'Zomerfeest 0',
  })
  slugOf(made)
  expect(slugOf(await delft.post(`/api/festivals/${made.body.doc.id}/duplicate?draft=true`, {}))).toBe(
    'zomerfeest-0-2',
  )
})

it('no record takes an address that a waiting draft of another one has', async () => {
  const { body } = await editor.post('/api/pages', { _status: 'published', title: 'Oud' })
  expect((await editor.patch(`/api/pages/${body.doc.id}?draft=true`, { slug: 'nieuw' })).status).toBe(200)
  for (const [title, slug] of [
    ['Oud', 'oud-2'],
    ['Nieuw', 'nieuw-2'],
  ])
    expect(slugOf(await editor.post('/api/pages?draft=true', { title }))).toBe(slug)
})
