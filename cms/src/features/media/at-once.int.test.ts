import { readdirSync } from 'node:fs'
import path from 'node:path'

import { commitTransaction, createLocalReq, initTransaction, type PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { apart, byItself } from '#platform/database/transaction-scope.ts'

import { picture } from '../../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let admin: Api
let editor: Api
beforeAll(async () => {
  cms = await startCms()
  ;[admin, editor] = [await cms.as('admin'), await cms.as('editor')]
})
afterAll(() => cms.stop())

const formWith = async (data: object, colour: string): Promise<FormData> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([Uint8Array.from(await picture(colour))], { type: 'image/jpeg' }), 'photo.jpg')
  return form
}

let id: string
beforeEach(async () => {
  const made = await editor.post(
    '/api/media?locale=nl',
    await formWith({ alt: 'Eerst', peopleInPicture: 'none' }, '#c0ffee'),
  )
  id = made.body.doc.id
})

const address = (): string => `/api/media/${id}?depth=0&fallback-locale=null&locale=nl`
const opened = async (api: Api) => (await api.get(address())).body
const replace = async (api: Api, data: object, colour = '#bada55'): Promise<Answer> =>
  api.patch(address(), await formWith(data, colour))

const filesIn = (folder: string): readonly string[] => readdirSync(path.join(cms.dataDir, folder)).toSorted()

/** Checks that every file on the disk belongs to a stored picture, and that none is missing. */
const filesAreThoseOfRecords = async (): Promise<void> => {
  const { filesOf } = await import('./kept-files.ts')
  const { docs } = await cms.payload.find({
    collection: 'media',
    overrideAccess: true,
    pagination: false,
    trash: true,
  })
  expect(filesIn('media')).toEqual(docs.flatMap(filesOf).toSorted())
  expect(filesIn('media-aside')).toEqual([])
}
afterEach(filesAreThoseOfRecords)

test('of two forms that replace one picture at the same moment, the second is told of the first', async () => {
  const [one, other] = [await opened(editor), await opened(admin)]
  const answers = await Promise.all([
    replace(editor, { ...one, alt: 'Van de een' }, '#bada55'),
    replace(admin, { ...other, alt: 'Van de ander' }, '#facade'),
  ])
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  const kept = answers.find(({ status }) => status === 200)?.body.doc
  expect(await opened(editor)).toMatchObject({ alt: kept.alt, filename: kept.filename })
})

/**
 * Replaces the picture while another person makes a change, which is saved after the sizes of the new one were made.
 */
const replacedDuring = (change: (req: PayloadRequest) => Promise<unknown>, form: object): Promise<Answer> =>
  apart(async () => {
    const req = await createLocalReq({}, cms.payload)
    await initTransaction(req)
    await change(req)
    // Payload calls this next, once it has read the picture and made the sizes.
    const unlocks = vi.spyOn(cms.payload.db, 'deleteMany')
    const answer = byItself(() => replace(editor, form))
    await expect.poll(() => unlocks.mock.calls.length, { interval: 5 }).toBeGreaterThan(0)
    unlocks.mockRestore()
    await commitTransaction(req)
    return answer
  })

const newAlt = (req: PayloadRequest) =>
  cms.payload.update({
    collection: 'media',
    data: { alt: 'Intussen' },
    id,
    locale: 'nl',
    overrideAccess: true,
    req,
  })

test('a form with a new file is told of a change that was saved while its sizes were made', async () => {
  const form = await opened(editor)
  const { body, status } = await replacedDuring(newAlt, { ...form, alt: 'Mijn tekst' })
  expect([status, body.errors[0].data.difference]).toEqual([
    409,
    [expect.objectContaining({ name: 'alt', theirs: 'Intussen', yours: 'Mijn tekst' })],
  ])
  expect(await opened(editor)).toMatchObject({ alt: 'Intussen', filename: form.filename })
})

test('a new file with its answer alone keeps a change that was saved while its sizes were made', async () => {
  const before = await opened(editor)
  const { body, status } = await replacedDuring(newAlt, { peopleInPicture: 'none' })
  expect([status, body.doc.alt]).toEqual([200, 'Intussen'])
  expect(body.doc.filename).not.toBe(before.filename)
})

test('two programs that replace one picture at the same moment leave no stray file', async () => {
  const { asSystem } = await import('#platform/local-api.ts')
  const data = await picture('#facade')
  const byAnother = asSystem(await createLocalReq({}, cms.payload), 'another program').update({
    collection: 'media',
    data: { alt: 'Van de ander' },
    file: { data, mimetype: 'image/jpeg', name: 'photo.jpg', size: data.byteLength },
    id,
    locale: 'nl',
  })
  const [{ status }] = await Promise.all([
    replace(editor, { alt: 'Van de een', peopleInPicture: 'none' }),
    byAnother,
  ])
  expect(status).toBe(200)
})
