import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { makeLoggedIn } from '../../../tests/accounts.ts'
import { festivalData } from '../../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'
import { apart, byItself } from './transaction-scope.ts'

let cms: Cms
let editor: Api
beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

/** The number of rounds: enough for a race to appear. */
const rounds = Array.from({ length: 4 }, (_, round) => round)

const inOrder = (answers: readonly Answer[]): readonly number[] =>
  answers.map(({ status }) => status).toSorted((one, other) => one - other)

const succeeded = (answers: readonly Answer[]): number => answers.filter(({ status }) => status < 400).length

/**
 * Sends the changes while another caller is writing, and gives them time to read: on SQLite no change is written
 * meanwhile, so that all of them read the same state before they write.
 */
const atOnce = (requests: readonly (() => Promise<Answer>)[]): Promise<readonly Answer[]> =>
  apart(async () => {
    const req = await createLocalReq({}, cms.payload)
    await initTransaction(req)
    const at = new Date().toISOString()
    const data = { createdAt: at, fence: 0, name: crypto.randomUUID(), updatedAt: at }
    await cms.payload.db.create({ collection: 'leases', data, req })
    const answers = byItself(() => Promise.all(requests.map((request) => request())))
    for (const _ of rounds) await byItself(() => editor.get('/api/festivals?limit=1'))
    await commitTransaction(req)
    return answers
  })

describe('two administrators at the same moment', () => {
  const end = {
    'demote each other': (api: Api, id: string) => api.patch(`/api/users/${id}`, { role: 'editor' }),
    'suspend each other': (api: Api, id: string) => api.patch(`/api/users/${id}`, { status: 'suspended' }),
    'delete each other': (api: Api, id: string) => api.delete(`/api/users/${id}`),
  }

  const activeAdmins = async (): Promise<readonly string[]> => {
    const { docs } = await cms.payload.find({
      collection: 'users',
      overrideAccess: true,
      pagination: false,
      where: { and: [{ role: { equals: 'admin' } }, { status: { equals: 'active' } }] },
    })
    return docs.map(({ id }) => String(id))
  }

  /** The only two administrators, each logged in. */
  const two = async (): Promise<readonly { readonly api: Api; readonly id: string }[]> => {
    const before = await activeAdmins()
    const made = [await makeLoggedIn(cms, { role: 'admin' }), await makeLoggedIn(cms, { role: 'admin' })]
    for (const id of before) await cms.payload.delete({ collection: 'users', id, overrideAccess: true })
    return made
  }

  test.each(Object.entries(end))(
    'two administrators %s at the same moment: one stays',
    async (_what, ends) => {
      for (const _ of rounds) {
        const [one, other] = await two()
        if (one === undefined || other === undefined) throw new Error('There are no two administrators')
        const answers = await atOnce([() => ends(one.api, other.id), () => ends(other.api, one.id)])
        expect(await activeAdmins()).toHaveLength(1)
        expect(succeeded(answers)).toBe(1)
        expect(inOrder(answers)[1]).toBeLessThan(500)
      }
    },
  )
})

const draft = async (title: string, more: Record<string, unknown> = {}): Promise<string> => {
  const data = festivalData(cms.content.organisations.delft, { title, ...more })
  const { body } = await editor.post('/api/festivals?draft=true&locale=nl', data)
  return body.doc.id
}

test('two people who change different fields of one record at the same moment both keep their change', async () => {
  for (const round of rounds) {
    const id = await draft(`Buurtfeest ${round}`)
    const answers = await atOnce([
      () => editor.patch(`/api/festivals/${id}?draft=true&locale=nl`, { title: `Straatfeest ${round}` }),
      () => editor.patch(`/api/festivals/${id}?draft=true&locale=nl`, { summary: `Ronde ${round}` }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const { body } = await editor.get(`/api/festivals/${id}?draft=true&locale=nl`)
    expect(body).toMatchObject({ summary: `Ronde ${round}`, title: `Straatfeest ${round}` })
  }
})

test('of two forms of one record that are saved at the same moment, the second hears of the first', async () => {
  for (const round of rounds) {
    const id = await draft(`Tuinfeest ${round}`)
    const newest = `/api/festivals/${id}?depth=0&draft=true&fallback-locale=null&locale=nl`
    const { body: form } = await editor.get(newest)
    const save = (title: string) => () => editor.patch(newest, { ...form, _status: 'draft', title })
    const answers = await atOnce([save(`Eerste ${round}`), save(`Tweede ${round}`)])
    expect(inOrder(answers)).toEqual([200, 409])
  }
})

test('a record is not thrown away while another record that names it goes live', async () => {
  for (const round of rounds) {
    const made = await editor.post('/api/organisations?locale=nl', {
      _status: 'published',
      contact: { email: 'club@people.test' },
      municipality: 'Delft',
      name: `Club ${round}`,
      province: 'zuid-holland',
      summary: 'Wij koken.',
    })
    const organisation = made.body.doc.id
    const id = await draft(`Wijkfeest ${round}`, { organisation })
    const answers = await atOnce([
      () => editor.patch(`/api/festivals/${id}?locale=nl`, { _status: 'published' }),
      () => editor.patch(`/api/organisations/${organisation}`, { deletedAt: new Date().toISOString() }),
    ])
    expect(inOrder(answers)).toEqual([200, 409])
  }
})

test('many festivals of one organisation that go live for the first time at the same moment all go live', async () => {
  const ids: string[] = []
  for (let number = 1; number <= 20; number += 1) ids.push(await draft(`Samen ${number}`))
  const answers = await Promise.all(
    ids.map((id) => editor.patch(`/api/festivals/${id}?locale=nl`, { _status: 'published' })),
  )
  expect(inOrder(answers)).toEqual(ids.map(() => 200))
})
