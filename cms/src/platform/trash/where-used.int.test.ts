import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { storiesOf } from '../../../tests/stories.ts'
import { subjects } from '../../../tests/subjects.ts'
import { unique } from '../../../tests/unique.ts'

let cms: Cms
let editor: Api
let records: ReturnType<typeof storiesOf>

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
  records = storiesOf(cms, editor)
})
afterAll(() => cms.stop())

const festival = (more: object = {}) =>
  records.made('festivals', festivalData(cms.content.organisations.delft, { _status: 'published', ...more }))

describe('the records that refer to a thrown-away record', () => {
  const usesOf = async (api: Api, slug: string, id: string) =>
    (await api.get(`/api/${slug}/${id}/trash`)).body.uses

  it('records that refer to a thrown-away record are told to staff only, by kind and with some names', async () => {
    const image = await records.upload()
    const { id: partner } = await records.made(
      'organisations',
      (await subjects['organisations']?.data(cms, 'delft')) ?? {},
    )
    const names = Array.from({ length: 6 }, () => unique())
    for (const title of names)
      await festival({ _status: 'draft', partners: [partner], pictures: [image], title })
    const [uses, ...others] = await usesOf(editor, 'organisations', partner)
    expect(others).toEqual([])
    expect(uses).toMatchObject({ count: 6, kind: 'Festivals' })
    expect(uses.names).toHaveLength(5)
    expect(names).toEqual(expect.arrayContaining(uses.names))
    expect(await usesOf(editor, 'media', image)).toMatchObject([{ count: 6, kind: 'Festivals' }])
    expect(await usesOf(await cms.as('delft'), 'media', image)).toEqual([])
    expect((await cms.anonymous.get(`/api/media/${image}/trash`)).text).not.toContain('Festivals')
  })

  it('the referring records come from the newest drafts, and none from the trash', async () => {
    const image = await records.upload()
    const { id } = await festival({ pictures: [image] })
    const kept = await festival({ pictures: [image] })
    await editor.patch(`/api/festivals/${id}?draft=true`, { pictures: [] })
    expect(await usesOf(editor, 'media', image)).toMatchObject([{ count: 1, names: [kept.title] }])
    await editor.delete(`/api/festivals/${kept.id}`)
    expect(await usesOf(editor, 'media', image)).toEqual([])
  })
})
