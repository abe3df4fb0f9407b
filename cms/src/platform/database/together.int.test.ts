import { afterAll, beforeAll, expect, test } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Answer, type Cms } from '../../../tests/kit.ts'
import { password, people } from '../../../tests/people.ts'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const count = (answers: readonly Answer[], status: number): number =>
  answers.filter((answer) => answer.status === status).length

/** A refusal that says in Dutch what to do, and when. */
const isClear = ({ body, headers, status }: Answer): boolean =>
  status === 503 && Number(headers.get('retry-after')) > 0 && /opnieuw/.test(body.errors[0].message)

test('twenty saves of one draft end in saves and clear refusals, and no save is lost', async () => {
  const editor = await cms.as('editor')
  const id = cms.content.festivals.delftDraft
  const title = (number: number): string => `Samen koken ${number}`
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      editor.patch(`/api/festivals/${id}?draft=true`, { title: title(number) }),
    ),
  )
  const saved = answers.flatMap(({ status }, number) => (status === 200 ? [title(number)] : []))
  expect(answers.filter((one) => one.status !== 200 && !isClear(one))).toEqual([])
  expect(saved.length).toBeGreaterThan(0)

  const { docs } = await cms.payload.findVersions({
    collection: 'festivals',
    overrideAccess: true,
    pagination: false,
    where: { parent: { equals: id } },
  })
  const kept = docs
    .map(({ version }) => String(version.title))
    .filter((text) => text.startsWith('Samen koken'))
  expect(kept.toSorted()).toEqual(saved.toSorted())
  expect(docs.filter(({ latest }) => latest)).toHaveLength(1)
  const draft = await editor.get(`/api/festivals/${id}?draft=true`)
  expect(saved).toContain(draft.body.title)
})

test('of five festivals with one address one is made, and the makers of the others are told that it is taken', async () => {
  const editor = await cms.as('editor')
  const data = { ...festivalData(cms.content.organisations.delft), slug: 'precies-dit-adres' }
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => editor.post('/api/festivals?draft=true', data)),
  )
  expect(count(answers, 201)).toBe(1)
  expect(count(answers, 409)).toBe(4)
  const refused = answers.find(({ status }) => status === 409)
  expect(refused?.body.errors[0].data.errors[0].path).toBe('slug')
})

test('people can change their own password, although the change has begun before the login that it needs', async () => {
  const colleague = await cms.as('colleague')
  const { body } = await colleague.get('/api/users/me')
  const next = 'een andere zin die niemand raadt'
  const change = (currentPassword: string, secret: string) =>
    colleague.patch(`/api/users/${body.user.id}`, { currentPassword, password: secret })
  expect((await change('verkeerd geraden woord', next)).status).toBe(403)
  expect((await change(password, next)).status).toBe(200)
  expect((await cms.logIn(people.colleague.email, next)).answer.status).toBe(200)
  expect((await cms.logIn(people.colleague.email)).answer.status).toBe(401)
})
