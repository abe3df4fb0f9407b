import { readFileSync } from 'node:fs'
import path from 'node:path'

import { emailOf } from '@welkom-hier/writing/email.rules.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'
import { listForm } from '../../../tests/list-form.ts'
import { newAccount } from '../../../tests/people.ts'
import { richText } from '../../../tests/rich-text.ts'
import { siteSecret } from '../../../tests/settings.ts'
import { newSignUp, signingUp } from '../../../tests/signing-up.ts'

let cms: Cms
let admin: Api
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  admin = await cms.as('admin')
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

const linesOf = (name: string): readonly string[] =>
  readFileSync(path.join(import.meta.dirname, '../../../../writing/cases', name), 'utf8')
    .split('\n')
    .filter(Boolean)

const fromSite = () => ({
  'x-site-key': siteSecret,
  'x-visitor-address': `2001:db8:7:${crypto.randomUUID().slice(0, 4)}::1`,
})

const apply = (more: Record<string, unknown>): Promise<Answer> =>
  cms.anonymous.post(
    '/api/applications/apply',
    {
      agreement: 'Ik ga akkoord.',
      email: `${crypto.randomUUID()}@people.test`,
      formKey: crypto.randomUUID(),
      language: 'nl',
      municipality: 'Gouda',
      organisationName: 'Goudse Tafels',
      personName: 'Samira',
      plan: 'Samen eten.',
      ...more,
    },
    fromSite(),
  )

const applications = async () => (await editor.get('/api/applications?sort=-createdAt&limit=1')).body.docs

/** Every door that takes an address: how it is sent there, and the status of taking it. */
const doors: readonly [name: string, status: number, send: (email: string) => Promise<Answer>][] = [
  ['the sign-up', 202, (email) => signingUp(cms).post('sign-up', newSignUp({ email }))],
  ['an application', 201, (email) => apply({ email })],
  ['an account', 201, (email) => admin.post('/api/users', newAccount({ email }))],
  [
    'the contact of an organisation',
    200,
    (email) =>
      editor.patch(`/api/organisations/${cms.content.organisations.delft}`, {
        _status: 'published',
        contact: { email },
      }),
  ],
  [
    'the contact of the site',
    200,
    (email) =>
      editor.post('/api/globals/site', { _status: 'published', name: 'Welkom Hier', contact: { email } }),
  ],
  [
    'the sender of newsletters',
    200,
    (email) => editor.post('/api/globals/newsletterSettings', { replyTo: email }),
  ],
  [
    'an invitation',
    200,
    (email) =>
      editor.post('/api/invitations/invite', { email, organisation: cms.content.organisations.utrecht }),
  ],
]

const refused = ['.a@example.org', 'a..b@example.org', 'a@-x.nl', 'a@x.n', 'a@x', 'a b@x.nl']

describe.each(doors)('an email address at %s', (_name, status, send) => {
  it.each([...linesOf('emails.txt'), 'mailto:<Sara@Example.org>', 'lin@münchen.example', 'lin@пример.рф'])(
    'an address that may exist is taken: %j',
    async (email) => {
      const answer = await send(email)
      expect(`${answer.status} ${answer.text}`).toMatch(new RegExp(`^(?:${status}|409) `))
    },
  )

  it.each(refused)('an address that can’t exist is refused: %j', async (email) => {
    expect([400, 422]).toContain((await send(email)).status)
  })
})

describe('an email address', () => {
  it('a list takes and refuses what the other doors do', async () => {
    const taken = linesOf('emails.txt')
    const csv = `email\n${[...taken, ...refused].map((one) => `"${one}"`).join('\n')}\n`
    const { body } = await admin.post('/api/subscriber-imports/look', listForm(csv))
    expect(body).toMatchObject({ bad: refused.length, lines: taken.length + refused.length })
  })

  it('a domain of another script is stored as mail servers write it, and shown as people do', async () => {
    const id = cms.content.organisations.delft
    const data = { _status: 'published', contact: { email: 'Aya@münchen.example' } }
    expect((await editor.patch(`/api/organisations/${id}`, data)).body.doc.contact.email).toBe(
      'aya@münchen.example',
    )
    const stored = await cms.payload.db.findOne<{ contact: { email: string }; id: string }>({
      collection: 'organisations',
      where: { id: { equals: id } },
    } as never)
    expect(stored?.contact.email).toBe('aya@xn--mnchen-3ya.example')
  })

  it('whoever is written to by another spelling of an address is the same person', async () => {
    const first = newAccount({ email: `lin@${crypto.randomUUID().slice(0, 8)}-münchen.example` })
    expect((await admin.post('/api/users', first)).status).toBe(201)
    const again = newAccount({ email: ` ${emailOf(first.email)?.toUpperCase()}\u200b` })
    expect((await admin.post('/api/users', again)).status).toBe(400)
    expect((await cms.logIn(first.email, String(first.password))).answer.status).toBe(200)
  })
})

describe('a phone number', () => {
  it.each(linesOf('phones.txt'))('%j is stored in one form, and shown as people write it', async (phone) => {
    expect((await apply({ phone })).status).toBe(201)
    const [{ id, phone: shown }] = await applications()
    expect(shown).toBe('06 12345678')
    const stored = await cms.payload.db.findOne<{ id: string; phone: string }>({
      collection: 'applications',
      where: { id: { equals: id } },
    } as never)
    expect(stored?.phone).toBe('+31612345678')
  })

  it('a contact of a site and an organisation follow the same rule, and say what to do', async () => {
    const site = await editor.post('/api/globals/site', {
      _status: 'published',
      name: 'Welkom Hier',
      contact: { phone: '+963 (0)944 123 456' },
    })
    expect(site.body.result.contact.phone).toBe('+963 944 123 456')
    const id = cms.content.organisations.delft
    for (const [contact, status] of [
      [{ phone: '٠٧٠ ٥٥٥ ٠١٠٠' }, 200],
      [{ phone: 'vraag ernaar' }, 400],
    ] as const) {
      const answer = await editor.patch(`/api/organisations/${id}`, { _status: 'published', contact })
      expect(answer.status).toBe(status)
      expect(answer.text).toContain(status === 200 ? '070 555 0100' : 'Schrijf één nummer')
    }
    expect((await apply({ phone: 'bel me maar' })).body.fields).toEqual(['phone'])
  })

  it('a number of before, that nobody can call, is read as it is', async () => {
    const id = cms.content.organisations.utrecht
    const data = { contact: { phone: 'bel Jan' } }
    await cms.payload.db.updateOne({ collection: 'organisations', data, id })
    expect((await editor.get(`/api/organisations/${id}`)).body.contact.phone).toBe('bel Jan')
  })
})

const link = (url: string) => ({
  blocks: [{ blockType: 'callToAction', label: 'Meer', link: { type: 'url', url }, title: 'Meer' }],
})

const places: readonly [name: string, send: (url: string) => Promise<Answer>][] = [
  ['the registration of a festival', (url) => festival({ registration: { url } })],
  ['a link in a text', (url) => festival({ body: richText('Kijk ', url) })],
  [
    'an organisation',
    (url) =>
      editor.patch(`/api/organisations/${cms.content.organisations.delft}`, {
        _status: 'published',
        website: url,
      }),
  ],
  [
    'a link of a page',
    (url) => editor.post('/api/pages', { _status: 'published', title: 'Meer', ...link(url) }),
  ],
  [
    'a network of the site',
    (url) =>
      editor.post('/api/globals/site', {
        _status: 'published',
        name: 'Welkom Hier',
        social: [{ platform: 'bluesky', url }],
      }),
  ],
  [
    'an application',
    async (website) => {
      const answer = await apply({ website })
      return answer.status === 201 ? { ...answer, text: JSON.stringify(await applications()) } : answer
    },
  ],
]

const festival = (more: object): Promise<Answer> =>
  editor.post(
    '/api/festivals',
    festivalData(cms.content.organisations.delft, { _status: 'published', ...more }),
  )

describe.each(places)('a web address at %s', (_name, send) => {
  it('an address without https:// is completed', async () => {
    const answer = await send(' www.voorbeeld.nl/feest\u200b')
    expect(`${answer.status}`).toMatch(/^20[01]$/)
    expect(answer.text).toContain('"https://www.voorbeeld.nl/feest"')
  })

  it.each(['javascript:alert(1)', 'https://voor beeld.nl', 'http://', '//voorbeeld.nl'])(
    '%j is refused',
    async (url) => {
      expect([400, 422]).toContain((await send(url)).status)
    },
  )
})
