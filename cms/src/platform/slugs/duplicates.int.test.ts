import { afterAll, beforeAll, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { storiesOf } from '../../../tests/stories.ts'
import { consent } from '../../../tests/subjects.ts'

let cms: Cms
let delft: Api
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  delft = await cms.as('delft')
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

const copies = async (api: Api, path: string): Promise<{ id: string; slug: string }[]> => {
  const made = []
  for (let time = 0; time < 3; time += 1) {
    const { body, status, text } = await api.post(`${path}/duplicate?draft=true`, {})
    expect(`${status} ${text}`).toMatch(/^200/)
    made.push(body.doc)
  }
  return made
}

it('each copy of a festival has its own address, and can be published', async () => {
  const path = `/api/festivals/${cms.content.festivals.delftLive}`
  const made = [...(await copies(delft, path)), ...(await copies(editor, path))]
  expect(made.map(({ slug }) => slug)).toEqual([2, 3, 4, 5, 6, 7].map((number) => `delft-live-${number}`))
  for (const { id } of made) {
    const { status, text } = await editor.patch(`/api/festivals/${id}`, { _status: 'published' })
    expect(`${status} ${text}`).toMatch(/^200/)
  }
})

it('copies that are made at the same moment have different addresses', async () => {
  const path = `/api/festivals/${cms.content.festivals.utrechtLive}/duplicate?draft=true`
  const answers = await Promise.all([editor.post(path, {}), editor.post(path, {}), editor.post(path, {})])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(new Set(answers.map(({ body }) => body.doc.slug)).size).toBe(3)
})

it.each([
  ['organisations', { name: 'Buren' }],
  ['pages', { title: 'Buren' }],
  ['stories', { title: 'Buren' }],
  ['newsletters', { subject: 'Buren' }],
])('each copy of one of the %s has its own address', async (collection, data) => {
  const { body } = await editor.post(`/api/${collection}?draft=true`, data)
  const made = await copies(editor, `/api/${collection}/${body.doc.id}`)
  expect(made.map(({ slug }) => slug)).toEqual(['buren-2', 'buren-3', 'buren-4'])
})

/** Newsletters are missing: they come on the site by being sent. */
const whole = {
  festivals: () => ({
    ...festivalData(cms.content.organisations.delft, { title: 'Straatfeest' }),
    summary: 'Samen eten.',
  }),
  organisations: () => ({
    municipality: 'Delft',
    name: 'Straatfeest',
    province: 'zuid-holland',
    summary: 'Buren.',
  }),
  pages: () => ({ title: 'Straatfeest' }),
  stories: () => storiesOf(cms, editor).storyData({ consent, title: 'Straatfeest' }),
}

it.each(Object.entries(whole))(
  'copies of one of the %s that is on the site, made in any language of the text, can be published',
  async (collection, data) => {
    const made = await editor.post(`/api/${collection}`, { _status: 'published', ...(await data()) })
    expect(`${made.status} ${made.text}`).toMatch(/^201/)
    const path = `/api/${collection}/${made.body.doc.id}`
    await editor.patch(`${path}?locale=en`, { _status: 'published', summary: 'In English.' })
    const slugs = [made.body.doc.slug]
    for (const query of [
      'locale=nl',
      'locale=en',
      'locale=ar',
      'locale=en&selectedLocales[0]=nl&selectedLocales[1]=en',
    ]) {
      const copy = await editor.post(`${path}/duplicate?draft=true&${query}`, {})
      expect(`${query} ${copy.status} ${copy.text}`).toMatch(/ 200 /)
      const { id } = copy.body.doc
      const live = await editor.patch(`/api/${collection}/${id}?locale=nl`, { _status: 'published' })
      expect(`${query} ${live.status} ${live.text}`).toMatch(/ 200 /)
      slugs.push(live.body.doc.slug)
    }
    expect(slugs).toEqual(['', '-2', '-3', '-4', '-5'].map((number) => `straatfeest${number}`))
  },
)
