import { afterAll, beforeAll, expect, it } from 'vitest'

import { startCms, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

const errorsOf = (body: { errors: { data: { errors: object[] } }[] }) => body.errors[0]?.data.errors

it('a reference that can’t be kept is told with the field that holds it', async () => {
  const node = { format: '', id: 'a', relationTo: 'media', type: 'upload', value: 'nothing', version: 3 }
  const body = {
    root: { children: [node], direction: null, format: '', indent: 0, type: 'root', version: 1 },
  }
  const data = { _status: 'draft', body, title: 'Verhaal' }
  const answer = await editor.post('/api/stories?draft=true&locale=nl', data)
  expect(answer.status).toBe(400)
  expect(errorsOf(answer.body)).toMatchObject([{ label: 'Verhaal', path: 'body' }])
})

it('a picture that was not uploaded is left out, and the rest of the text is kept', async () => {
  const pending = {
    format: '',
    pending: { formID: 'a', src: 'file:///C:/x.png' },
    type: 'upload',
    version: 3,
  }
  const text = { children: [{ text: 'Blijft', type: 'text', version: 1 }], type: 'paragraph', version: 1 }
  const root = { children: [pending, text], direction: null, format: '', indent: 0, type: 'root', version: 1 }
  const data = { _status: 'draft', body: { root }, title: 'Verhaal' }
  const answer = await editor.post('/api/stories?draft=true&locale=nl', data)
  expect(answer.status).toBe(201)
  expect(answer.body.doc.body.root.children).toMatchObject([{ type: 'paragraph' }])
})

it('a save without a login is refused as that, however it is asked', async () => {
  const query = 'autosave=true&depth=0&draft=true&locale=nl'
  const answer = await cms.anonymous.patch(`/api/pages/${crypto.randomUUID()}?${query}`, { title: 'x' })
  expect([answer.status, answer.body.errors[0].message]).toEqual([401, 'Je bent uitgelogd. Log eerst in.'])
})

it('a form whose login has ended is told nothing of a conflict', async () => {
  const { body } = await editor.post('/api/pages?locale=nl', { _status: 'published', title: 'Op de site' })
  const address = `/api/pages/${body.doc.id}?depth=0&locale=nl`
  const form = (await editor.get(`${address}&draft=true`)).body
  await editor.patch(address, { ...form, _status: 'published', title: 'Opnieuw' })
  const answer = await cms.anonymous.patch(address, { ...form, _status: 'published', title: 'Anders' })
  expect(answer.status).toBe(403)
})

it('a record that another person is working on is told in the language of the admin', async () => {
  const { body } = await editor.post('/api/pages?draft=true&locale=nl', { title: 'Bezig' })
  const { docs } = await cms.payload.find({
    collection: 'users',
    overrideAccess: true,
    where: { role: { equals: 'admin' } },
  })
  await cms.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'pages', value: body.doc.id },
      user: { relationTo: 'users', value: docs[0]?.id },
    },
  })
  const answer = await editor.patch(`/api/pages/${body.doc.id}?draft=true&locale=nl`, { title: 'Nu ik' })
  expect(answer.status).toBe(423)
  expect(answer.body.errors[0].message).toContain('Iemand anders is hier nu mee bezig')
})

it('a question for a lock on nothing is refused, not broken', async () => {
  const path = '/api/payload-locked-documents?where[and][0][document.relationTo][equals]=media'
  const answer = await editor.get(`${path}&where[and][1][document.value][equals]=null`)
  expect(answer.status).toBe(400)
})

const fake = (type: string, name: string): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Nep', peopleInPicture: 'none' }))
  form.set('file', new Blob(['geen foto'], { type }), name)
  return form
}

it.each([
  ['a text that is called a picture', () => fake('image/jpeg', 'nep.jpg')],
  ['a page', () => fake('text/html', 'nep.html')],
  ['a drawing', () => fake('image/svg+xml', 'nep.svg')],
])('%s is refused in the language of the admin', async (_, form) => {
  const [nl, en] = [
    await editor.post('/api/media', form()),
    await editor.post('/api/media', form(), { 'accept-language': 'en' }),
  ]
  expect([nl.status, en.status]).toEqual([400, 400])
  expect(nl.body.errors[0].message).toMatch(/bestand|foto/i)
  expect(en.body.errors[0].message).toMatch(/file|picture/i)
  expect(nl.text).not.toMatch(/Invalid|MIME|The following/)
})

it('a link that is used up is refused in the language of the admin', async () => {
  const data = { password: 'paard batterij nietje lamp', token: 'x' }
  const { body, status } = await cms.anonymous.post('/api/users/reset-password', data)
  expect([status, body.errors[0].message]).toEqual([403, 'Deze link werkt niet meer. Vraag een nieuwe aan.'])
})
