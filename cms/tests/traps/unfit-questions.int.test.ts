import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Api, type Cms } from '../kit.ts'

let cms: Cms
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

describe('a query that its field can’t answer', () => {
  const wrong = [
    'createdAt][greater_than]=abc',
    'createdAt][all]=x',
    'updatedAt][equals]=x',
    'createdAt][within]=1',
    'id][near]=x',
    'id][all]=x',
    'id][intersects]=x',
  ]
  const collections = ['festivals', 'media', 'organisations', 'users', 'outbox', 'pages', 'applications']
  const asked = [
    ...collections.flatMap((slug) => wrong.map((part) => `/api/${slug}?where[${part}`)),
    '/api/festivals?where[venue.latitude][near]=a,b',
    '/api/festivals?where[timeSlots.day][equals]=x',
    '/api/festivals?where[or][0][startsAt][less_than]=x',
    '/api/festivals/count?where[createdAt][all]=x',
    '/api/festivals/versions?where[createdAt][greater_than]=abc',
    '/api/festivals/versions?where[version.startsAt][equals]=q',
    '/api/globals/home/versions?where[createdAt][greater_than]=abc',
    '/api/festivals?where[organisation.managers][equals]=a',
    '/api/festivals?where[organisation.managers.email][like]=a',
    '/api/festivals/versions?where[version.organisation.managers.email][like]=a',
    '/api/reports?where[organisation.managers.email][like]=a',
    '/api/users?where[organisations.managers.email][like]=a',
  ]

  it('a query that its field can’t answer is refused to editors with a message, as to everybody', async () => {
    const answers = []
    for (const path of asked) answers.push([path, (await editor.get(path)).status])
    expect(answers.filter(([, status]) => status !== 400)).toEqual([])
    expect((await editor.get('/api/festivals?where[createdAt][greater_than]=2026-01-01')).status).toBe(200)
  })

  it('a query sorted by an unknown field is refused', async () => {
    const orders = [
      '/api/festivals?sort=nothing',
      '/api/festivals?sort=title,-nothing',
      '/api/festivals?sort=organisation.nothing',
      '/api/festivals?sort=venue.nothing',
      '/api/festivals/versions?sort=nothing',
      '/api/festivals/versions?sort=version.nothing',
      '/api/globals/home/versions?sort=nothing',
      '/api/users?sort=title',
      '/api/festivals?sort=organisation.managers',
      '/api/festivals?sort=organisation.managers.email',
      '/api/festivals/versions?sort=version.organisation.managers.email',
      '/api/pages?sort=',
      '/api/pages?sort=title,',
    ]
    for (const path of orders) expect([path, (await editor.get(path)).status]).toEqual([path, 400])
    expect((await editor.get('/api/festivals?sort=nothing')).text).toContain('sort nothing')
    const fine = [
      '/api/festivals?sort=-updatedAt,title,id,_status,venue.municipality,organisation.name,deletedAt',
      '/api/festivals/versions?sort=-updatedAt,version.title,version.updatedAt,latest,parent',
      '/api/globals/home/versions?sort=-createdAt',
      '/api/media?sort=filename,-filesize,alt',
      '/api/users?sort=email,name,role',
      '/api/organisations?sort=managers.email',
    ]
    for (const path of fine) expect([path, (await editor.get(path)).status]).toEqual([path, 200])
  })

  it('a query that its field can’t answer changes and removes nothing', async () => {
    for (const where of ['where[createdAt][all]=x', 'where[createdAt][greater_than]=abc']) {
      expect((await editor.patch(`/api/festivals?${where}`, { title: 'weg' })).status).toBe(400)
      expect((await editor.delete(`/api/festivals?${where}`)).status).toBe(400)
    }
  })
})
