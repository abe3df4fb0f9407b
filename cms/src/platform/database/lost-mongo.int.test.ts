import { afterAll, beforeAll, expect, test } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { cutLine, type CutLine } from '../../../tests/cut-line.ts'
import { startCms, type Answer, type Cms } from '../../../tests/kit.ts'

const address = process.env['DATABASE_URL'] ?? ''
const isMongo = address.startsWith('mongodb:')

let cms: Cms
let line: CutLine
beforeAll(async () => {
  if (!isMongo) return
  line = await cutLine(address)
  process.env['DATABASE_URL'] = line.url
  cms = await startCms()
})
afterAll(async () => {
  if (isMongo) await cms.stop()
})

const isAway = ({ body, headers, status }: Answer): boolean =>
  status === 503 && Number(headers.get('retry-after')) > 0 && /opnieuw/.test(body.errors[0].message)

test.runIf(isMongo)(
  'while the database is away every request is told so, and afterwards all requests succeed',
  async () => {
    const editor = await cms.as('editor')
    const organiser = await cms.as('delft')
    const id = cms.content.festivals.delftDraft
    const save = (title: string): Promise<Answer> =>
      editor.patch(`/api/festivals/${id}?draft=true`, { title })
    await line.cut()
    const refused = await Promise.all([
      save('Zonder database'),
      organiser.patch(`/api/festivals/${id}?draft=true`, { title: 'Ook zonder' }),
      editor.get(`/api/festivals/${id}?draft=true`),
      cms.anonymous.get('/api/festivals?limit=1'),
      cms.anonymous.post('/api/users/login', { email: 'editor@people.test', password: 'x' }),
    ])
    await line.mend()
    expect(refused.filter((answer) => !isAway(answer))).toEqual([])
    expect((await save('Met database')).status).toBe(200)
    expect((await editor.get(`/api/festivals/${id}?draft=true`)).body.title).toBe('Met database')
  },
)

test.runIf(isMongo)(
  'a connection that breaks in the middle of saves leaves each save whole or undone',
  async () => {
    const editor = await cms.as('editor')
    const data = () => festivalData(cms.content.organisations.delft)
    const saving = Array.from({ length: 6 }, () => editor.post('/api/festivals?draft=true', data()))
    await Promise.race(saving)
    await line.cut()
    await line.mend()
    const answers = await Promise.all(saving)
    expect(answers.filter((one) => one.status !== 201 && !isAway(one))).toEqual([])
    for (const { body } of answers.filter(({ status }) => status === 201)) {
      const versions = await cms.payload.countVersions({
        collection: 'festivals',
        overrideAccess: true,
        where: { parent: { equals: body.doc.id } },
      })
      expect(versions.totalDocs).toBe(1)
    }
    const orphans = await cms.payload.db.findVersions<{ title?: string }>({
      collection: 'festivals',
      limit: 0,
      pagination: false,
      where: { latest: { equals: true } },
    })
    for (const { parent } of orphans.docs) {
      const where = { id: { equals: parent ?? '' } }
      expect(
        (await cms.payload.count({ collection: 'festivals', overrideAccess: true, where })).totalDocs,
      ).toBe(1)
    }
  },
)
