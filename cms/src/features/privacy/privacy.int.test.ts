import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { longAgo, write, writeNewsletter, writeSubscriber } from '../../../tests/followers.ts'
import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { readMails } from '../../../tests/outbox.ts'
import { password } from '../../../tests/people.ts'

let cms: Cms
let req: PayloadRequest
let admin: Api
let subscriber: string

beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
  admin = await cms.as('admin')
})
afterAll(() => cms.stop())

/** Every byte that the program stores: the database with its log, and every other file. */
const everyByte = async (): Promise<string> => {
  const files = await readdir(cms.dataDir, { recursive: true, withFileTypes: true })
  const contents = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map((file) => readFile(path.join(file.parentPath, file.name), 'latin1')),
  )
  return `${contents.join('\n')}\n${await everyDocument()}`.toLowerCase()
}

const everyDocument = async (): Promise<string> => {
  if (cms.payload.db.name !== 'mongoose') return ''
  const { searchWholeDatabase } = await import('#platform/database/whole-database-search.ts')
  return JSON.stringify(await searchWholeDatabase(cms.payload, 'zeldzaam'))
}

const address = 'Noor.Zeldzaam@People.test'
const known = 'noor.zeldzaam@people.test'
const name = 'Noor Zeldzaamheid'

/** A person with data in every part of the program. */
const somebody = async (): Promise<string> => {
  const subscriber = await writeSubscriber(cms, known, {
    follows: [{ kind: 'municipality', target: 'Delft' }],
    newsletter: 'confirmed',
  })
  const newsletter = await writeNewsletter(cms, 'Lente')
  await write(cms.payload, 'deliveries', {
    key: `${newsletter}:${subscriber}`,
    newsletter,
    state: 'accepted',
    subscriber,
  })
  await write(cms.payload, 'consents', {
    at: longAgo,
    event: 'confirmed',
    ipPrefix: '192.0.2.0',
    subject: 'newsletter',
    subscriber,
  })
  const apply = {
    agreement: 'Ja',
    email: address,
    formKey: crypto.randomUUID(),
    language: 'nl',
    municipality: 'Delft',
    organisationName: 'Samen',
    personName: name,
    plan: `Bel ${name} op ${address}.`,
  }
  const application = await write(cms.payload, 'applications', { ...apply, state: 'new', step: 0 })
  await cms.payload.create({
    collection: 'application-events',
    data: {
      application,
      at: longAgo,
      event: 'asked',
      key: `${application}:1`,
      note: `Gevraagd aan ${known}`,
    },
    overrideAccess: true,
  })
  const { postMail } = await import('#features/mails/mails.kit.ts')
  await postMail(req, {
    key: `application-received:${application}`,
    template: 'application-received',
    to: { email: address, language: 'nl', name },
    values: { organisation: 'Samen' },
  })
  await readMails(cms)
  // An older version still holds data that the live one has lost.
  const organisation = `/api/organisations/${cms.content.organisations.utrecht}`
  await admin.patch(organisation, { _status: 'published', contact: { email: known, public: true } })
  await admin.patch(organisation, { _status: 'published', contact: { email: 'post@people.test' } })
  return subscriber
}

const account = (email: string, more: Record<string, unknown> = {}): Promise<string> =>
  cms.payload
    .create({
      collection: 'users',
      data: { email, language: 'nl', name, password, role: 'organiser', status: 'active', ...more } as never,
      overrideAccess: true,
    })
    .then(({ id }) => id)

describe('the data of a person', () => {
  beforeEach(async () => void (subscriber = await somebody()))
  afterEach(() => admin.post('/api/privacy/erase', { address, typed: address }))

  it('the data of a person is exported whole, with headings, and without secrets', async () => {
    const id = subscriber
    const { body, headers, text } = await admin.post('/api/privacy/export', { address })
    expect(headers.get('content-disposition')).toContain('attachment')
    const counts = Object.fromEntries(
      body.parts.map(({ count, heading }: { count: number; heading: string }) => [heading, count]),
    )
    expect(counts).toMatchObject({
      Inschrijving: 1,
      'Je aanvragen': 1,
      'Je adres in andere teksten': expect.any(Number),
      'Mails aan jou': 1,
      'Nieuwsbrieven aan jou': 1,
      'Toestemming die je gaf en introk': 1,
      'Wat er met je aanvragen gebeurde': 1,
      'Wat je volgt': 1,
    })
    expect(counts['Je adres in andere teksten']).toBeGreaterThanOrEqual(2)
    expect(body.parts[0].rows[0]).toMatchObject({ email: known, newsletter: 'confirmed' })
    const { nonce } = await cms.payload.findByID({ collection: 'subscribers', id, overrideAccess: true })
    expect(text).not.toContain(nonce)
    const page = await admin.post('/api/privacy/export', { address, as: 'page' })
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.headers.get('content-disposition')).toContain('personal-data.html')
    expect(page.text).toContain('<h2>Nieuwsbrieven aan jou</h2>')
    expect(page.text).toContain('<dt>E-mailadres</dt><dd>noor.zeldzaam@people.test</dd>')
    expect(page.text).toContain('<dt>Nieuwsbrief</dt><dd>Lente</dd>')
    expect(page.text).toContain('Organisaties')
    for (const technical of [nonce, id, 'confirmed', 'organisations_v', 'createdAt'])
      expect(page.text).not.toContain(technical)
  })

  it('only administrators see the data of a person, and no URL contains the address', async () => {
    for (const person of ['editor', 'delft'] as const)
      for (const step of ['look', 'export', 'erase'])
        expect(
          (await (await cms.as(person)).post(`/api/privacy/${step}`, { address, typed: address })).status,
        ).toBe(403)
    expect((await cms.anonymous.post('/api/privacy/export', { address })).status).toBe(403)
    expect((await admin.get(`/api/privacy/export?address=${known}`)).status).toBe(405)
    expect((await admin.post('/api/privacy/export', { address: 'people.test' })).status).toBe(400)
  })

  it('the data of a person is erased everywhere: the file, its log, versions, mails and folders', async () => {
    expect(await everyByte()).toContain('zeldzaam')
    expect((await admin.post('/api/privacy/erase', { address, typed: 'iets anders' })).status).toBe(400)
    const answer = await admin.post('/api/privacy/erase', { address, typed: ` ${known} ` })
    expect(answer).toMatchObject({ body: { account: 'none' }, status: 200 })
    expect(await everyByte()).not.toContain('zeldzaam')
    const { addressHash } = await import('#features/subscribers/address.rules.ts')
    const { env } = await import('#env.ts')
    const { docs } = await cms.payload.find({
      collection: 'suppressions',
      overrideAccess: true,
      where: { hash: { equals: addressHash(known, env().PAYLOAD_SECRET) } },
    })
    expect(docs).toMatchObject([{ reason: 'erased' }])
    const again = await admin.post('/api/privacy/look', { address })
    expect(again.body.parts).toEqual([{ count: 1, heading: 'Dat je geen mail wilt' }])
    expect((await admin.post('/api/privacy/erase', { address, typed: address })).status).toBe(200)
    const { body } = await admin.get(`/api/organisations/${cms.content.organisations.utrecht}`)
    expect(body.contact.email).toBe('post@people.test')
  })
})

describe('an account', () => {
  it('an account without content is deleted', async () => {
    const id = await account('zeldzaam.leeg@people.test')
    await cms.logIn('zeldzaam.leeg@people.test')
    const look = await admin.post('/api/privacy/look', { address: 'zeldzaam.leeg@people.test' })
    expect(look.body.account).toBe('deleted')
    const { body } = await admin.post('/api/privacy/erase', {
      address: 'zeldzaam.leeg@people.test',
      typed: 'zeldzaam.leeg@people.test',
    })
    expect(body.account).toBe('deleted')
    expect((await admin.get(`/api/users/${id}`)).status).toBe(404)
    expect(await everyByte()).not.toContain('zeldzaam')
  })

  it('an account with a festival loses its name, and can no longer log in', async () => {
    const { delft } = cms.content.organisations
    const email = 'zeldzaam.maker@people.test'
    const id = await account(email, { organisations: [delft] })
    const festival = await cms.payload.create({
      collection: 'festivals',
      data: festivalData(delft, { _status: 'published', owner: id }) as never,
      overrideAccess: true,
    })
    await cms.payload.create({
      collection: 'reports',
      data: { festival: festival.id, organisation: delft, state: 'submitted', submittedBy: name } as never,
      overrideAccess: true,
    })
    const { cookie } = await cms.logIn(email)
    const { body } = await admin.post('/api/privacy/erase', { address: email, typed: email })
    expect(body.account).toBe('anonymised')
    expect((await admin.get(`/api/users/${id}`)).body).toMatchObject({
      name: 'Gewist account',
      organisations: [],
      status: 'suspended',
    })
    expect((await cms.withCookie(cookie).get('/api/users/me')).body.user).toBeNull()
    expect((await cms.anonymous.get(`/api/festivals/${festival.id}`)).status).toBe(200)
    expect(await everyByte()).not.toContain('zeldzaam')
  })

  it('the account of the last administrator can’t be erased, nor can the programme’s own address', async () => {
    const last = await admin.post('/api/privacy/erase', {
      address: 'admin@people.test',
      typed: 'admin@people.test',
    })
    expect(last.status).toBe(409)
    expect(last.body.errors[0].message).toContain('laatste beheerder')
    await cms.payload.updateGlobal({
      slug: 'site',
      data: { contact: { email: 'post@programme.test' }, name: 'Programma' } as never,
      overrideAccess: true,
    })
    const own = await admin.post('/api/privacy/look', { address: 'post@programme.test' })
    expect(own.body.refusal).toContain('programma zelf')
  })
})
