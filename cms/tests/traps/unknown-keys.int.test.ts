import { afterAll, beforeAll, expect, it } from 'vitest'

import { festivalData } from '../content.ts'
import { startCms, type Cms } from '../kit.ts'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const nothing = { noSuchField: 'kept nowhere' }

it('a value without a field is stored nowhere: not at the top, nor in a group, a row or a block', async () => {
  const [delft, editor] = [await cms.as('delft'), await cms.as('editor')]
  const festival = festivalData(cms.content.organisations.delft, {
    ...nothing,
    programme: [{ ...nothing, time: '12:00', title: 'Eten' }],
    venue: { ...nothing, name: 'Markt' },
  })
  const page = {
    ...nothing,
    blocks: [{ ...nothing, blockType: 'callToAction', link: { ...nothing, type: 'page' } }],
    title: 'Pagina',
  }
  for (const [api, collection, data] of [
    [delft, 'festivals', festival],
    [editor, 'festivals', festival],
    [editor, 'pages', page],
  ] as const) {
    const made = await api.post(`/api/${collection}?draft=true`, data)
    expect(made.status).toBe(201)
    const { id } = made.body.doc
    const changed = await api.patch(`/api/${collection}/${id}?draft=true`, data)
    expect(changed.status).toBe(200)
    const { docs } = await cms.payload.db.findVersions({
      collection,
      locale: 'all',
      where: { parent: { equals: id } },
    })
    for (const stored of [made, changed, docs]) expect(JSON.stringify(stored)).not.toContain('kept nowhere')
  }
})
