import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { longAgo, write, writeSubscriber } from '../../../tests/followers.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'
import { listForm as formOf, proofOfConsent as proof } from '../../../tests/list-form.ts'
import { isMongo, whileStuck } from '../../../tests/stuck.ts'

let cms: Cms
let req: PayloadRequest
let admin: Api
let followImports: (req: PayloadRequest, now: Date) => Promise<void>

beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
  admin = await cms.as('admin')
  ;({ followImports } = await import('./follow-imports.ts'))
})
afterAll(() => cms.stop())
beforeEach(async () => {
  for (const collection of ['subscribers', 'consents', 'suppressions', 'subscriber-imports'] as const)
    await cms.payload.db.deleteMany({ collection, req, where: {} })
})

const look = (csv: string, more = {}, api = admin): Promise<Answer> =>
  api.post('/api/subscriber-imports/look', formOf(csv, more))
const subscribers = async () => {
  const { docs } = await cms.payload.find({
    collection: 'subscribers',
    overrideAccess: true,
    pagination: false,
    sort: 'email',
  })
  return docs
}
const progress = async (id: string) => (await admin.get(`/api/subscriber-imports/${id}/progress`)).body
const ended = (id: string): Promise<void> =>
  vi.waitFor(async () => expect((await progress(id)).state).toBe('done'), { interval: 20, timeout: 60_000 })

describe('an import', () => {
  it('an import shows its result before it changes anything, and then does exactly that', async () => {
    const { addressHash } = await import('#features/subscribers/address.rules.ts')
    const { env } = await import('#env.ts')
    await writeSubscriber(cms, 'reader@people.test', { newsletter: 'confirmed' })
    await writeSubscriber(cms, 'left@people.test', { newsletter: 'unsubscribed' })
    await writeSubscriber(cms, 'bounced@people.test', { bouncedAt: longAgo })
    await writeSubscriber(cms, 'asked@people.test', { newsletter: 'unconfirmed' })
    await cms.payload.create({
      collection: 'suppressions',
      data: { at: longAgo, hash: addressHash('erased@people.test', env().PAYLOAD_SECRET), reason: 'erased' },
      overrideAccess: true,
    })
    const names = ['reader', 'left', 'bounced', 'asked', 'erased', 'new']
    const csv = `email;taal;provincies;Voornaam\n${names.map((name) => `${name}@people.test;en;Utrecht;Aya`).join('\n')}\ngeen adres;;\n`
    const { body, status } = await look(csv)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      bad: 1,
      columns: [
        { name: 'email', role: 'email', sample: 'reader@people.test' },
        { name: 'taal', role: 'language' },
        { name: 'provincies', role: 'provinces' },
        { name: 'Voornaam', role: 'ignored', sample: 'Aya' },
      ],
      counts: { add: 1, change: 1, known: 1, left: 1, suppressed: 1, unreachable: 1 },
      lines: 7,
      told: [
        { email: 'reader@people.test', line: 2, what: 'known' },
        { email: 'left@people.test', line: 3, what: 'left' },
        { email: 'bounced@people.test', line: 4, what: 'unreachable' },
        { email: 'erased@people.test', line: 6, what: 'suppressed' },
        { email: 'geen adres', line: 8, text: 'geen adres', what: 'email' },
        { email: 'asked@people.test', line: 5, what: 'change' },
        { email: 'new@people.test', line: 7, what: 'add' },
      ],
    })
    expect(await subscribers()).toHaveLength(4)
    expect((await admin.post(`/api/subscriber-imports/${body.id}/start`, {})).status).toBe(202)
    expect((await admin.post(`/api/subscriber-imports/${body.id}/start`, {})).status).toBe(409)
    await ended(body.id)
    expect(await progress(body.id)).toMatchObject({ added: 2, position: 2 })
    const states = Object.fromEntries(
      (await subscribers()).map(({ email, newsletter }) => [email.split('@')[0], newsletter]),
    )
    expect(states).toEqual({
      asked: 'confirmed',
      bounced: 'none',
      left: 'unsubscribed',
      new: 'confirmed',
      reader: 'confirmed',
    })
    const fresh = (await subscribers()).find(({ email }) => email.startsWith('new'))
    expect(fresh).toMatchObject({ locale: 'en', provinces: ['utrecht'] })
    const { docs } = await cms.payload.find({ collection: 'consents', overrideAccess: true })
    expect(docs).toMatchObject([
      { event: 'imported', proof: `${proof}\n2026-05-03`, subject: 'newsletter' },
      { event: 'imported' },
    ])
    const list = await cms.payload.findByID({
      collection: 'subscriber-imports',
      id: body.id,
      overrideAccess: true,
    })
    expect(list.rows).toBeNull()
  })

  it('an import needs a proof of consent, and a readable file', async () => {
    const csv = 'email\na@people.test\n'
    expect((await look(csv, { proof: 'ja' })).status).toBe(422)
    expect((await look(csv, { consentedOn: '2999-01-01' })).status).toBe(422)
    expect((await look(csv, { consentedOn: '' })).status).toBe(422)
    expect((await look('naam\nAya')).body.errors[0].message).toContain('kolom “email”')
    expect((await admin.post('/api/subscriber-imports/look', { proof })).status).toBe(422)
    expect(await subscribers()).toEqual([])
  })

  it('only administrators import lists', async () => {
    for (const person of ['editor', 'delft'] as const) {
      const api = await cms.as(person)
      expect((await look('email\na@people.test\n', {}, api)).status).toBe(403)
      expect((await api.get('/api/subscriber-imports/export')).status).toBe(403)
    }
    expect((await cms.anonymous.get('/api/subscriber-imports/export')).status).toBe(403)
  })

  it('an import continues after a crash where it was, and leaves no half subscriber', async () => {
    const { body } = await look(
      `email\n${Array.from({ length: 250 }, (_, one) => `p${one}@people.test`).join('\n')}\n`,
    )
    const { beginImport } = await import('./carry-out.ts')
    await beginImport(req, body.id)
    // The state of a killed program: a lease, a line begun, and finished lines that were not recorded yet.
    await cms.payload.db.updateOne({
      collection: 'subscriber-imports',
      data: { fence: 1, leaseUntil: new Date(Date.now() + 60_000).toISOString(), position: 100 },
      id: body.id,
      req,
    })
    for (let one = 0; one < 101; one += 1)
      await writeSubscriber(cms, `p${one}@people.test`, { newsletter: one < 100 ? 'confirmed' : 'none' })
    await followImports(req, new Date())
    expect((await progress(body.id)).state).toBe('running')
    await followImports(req, new Date(Date.now() + 120_000))
    expect((await progress(body.id)).state).toBe('done')
    const all = await subscribers()
    expect(all).toHaveLength(250)
    expect(new Set(all.map(({ newsletter }) => newsletter))).toEqual(new Set(['confirmed']))
    const { totalDocs } = await cms.payload.count({ collection: 'consents', overrideAccess: true })
    expect(totalDocs).toBe(150)
  })

  it('an import loses erased people while its list waits, and the list itself after a day', async () => {
    const { body } = await look('email\nweg@people.test\nblijft@people.test\n')
    const erased = { address: 'weg@people.test', typed: 'weg@people.test' }
    expect((await admin.post('/api/privacy/erase', erased)).status).toBe(200)
    await admin.post(`/api/subscriber-imports/${body.id}/start`, {})
    await ended(body.id)
    expect((await subscribers()).map(({ email }) => email)).toEqual(['blijft@people.test'])
    const { body: second } = await look('email\nc@people.test\n')
    await followImports(req, new Date(Date.now() + 25 * 60 * 60_000))
    expect((await admin.get(`/api/subscriber-imports/${second.id}/progress`)).status).toBe(404)
  })

  it.skipIf(isMongo)('an import that fails keeps no other list longer than a day', async () => {
    const { beginImport } = await import('./carry-out.ts')
    const { body: failing } = await look('email\na@people.test\n')
    const { body: previewed } = await look('email\nb@people.test\n')
    await beginImport(req, failing.id)
    const refused = {
      statement: 'INSERT',
      table: 'subscribers',
      when: `NEW.email = 'a@people.test'`,
    } as const
    await whileStuck(cms.payload, refused, () =>
      expect(followImports(req, new Date(Date.now() + 25 * 60 * 60_000))).rejects.toThrow(/failed/i),
    )
    expect((await progress(failing.id)).state).toBe('running')
    expect((await admin.get(`/api/subscriber-imports/${previewed.id}/progress`)).status).toBe(404)
  })
})

describe('an export', () => {
  it('an export holds every subscriber once, and no formulas', async () => {
    for (let one = 0; one < 520; one += 1)
      await write(cms.payload, 'subscribers', {
        email: `${one === 7 ? '+31' : 'p'}${String(one).padStart(4, '0')}@people.test`,
        locale: 'nl',
        newsletter: 'confirmed',
        nonce: 'n',
        ...(one === 7 && { provinces: ['utrecht', 'zeeland'] }),
      })
    const { headers, text } = await admin.get('/api/subscriber-imports/export')
    expect(headers.get('content-disposition')).toContain('subscribers.csv')
    const lines = text.trim().split('\r\n')
    expect(text.startsWith('\uFEFF') || lines[0]?.startsWith('email;')).toBe(true)
    expect(lines).toHaveLength(521)
    expect(new Set(lines).size).toBe(521)
    expect(text).toContain(`"'+310007@people.test";bevestigd;nl;utrecht, zeeland`)
  })

  it.each(['nl', 'en'])('an export can be imported again elsewhere, with heads in “%s”', async (language) => {
    await writeSubscriber(cms, '+31reader@people.test', { newsletter: 'confirmed', provinces: ['utrecht'] })
    await writeSubscriber(cms, 'left@people.test', { newsletter: 'unsubscribed' })
    const { text } = await admin.get('/api/subscriber-imports/export', { 'accept-language': language })
    expect(text).toContain(language === 'nl' ? 'email;nieuwsbrief;taal' : 'email;newsletter;language')
    await cms.payload.db.deleteMany({ collection: 'subscribers', req, where: {} })
    const { body } = await look(text)
    expect(body).toMatchObject({
      bad: 1,
      counts: { add: 1 },
      lines: 2,
      told: [{ email: 'left@people.test', what: 'gone' }, { what: 'add' }],
    })
    await admin.post(`/api/subscriber-imports/${body.id}/start`, {})
    await ended(body.id)
    expect((await subscribers()).map(({ email, provinces }) => [email, provinces])).toEqual([
      ['+31reader@people.test', ['utrecht']],
    ])
  })
})
