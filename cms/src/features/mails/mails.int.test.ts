import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { readMails, type ReadMail } from '../../../tests/outbox.ts'
import { people } from '../../../tests/people.ts'

let cms: Cms
let req: PayloadRequest
beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const texts = '/api/globals/mail-texts'
const settings = (nl: object, en: object = {}) => ({ passwordReset: { en, nl } })

const mailTo = async (email: string): Promise<ReadMail | undefined> =>
  (await readMails(cms)).findLast(({ to }) => to === email)

// Imported late: the settings of this CMS must be set before any file reads them.
const posted = async (language: 'en' | 'nl', name = 'Samira'): Promise<ReadMail | undefined> => {
  const email = `${crypto.randomUUID()}@people.test`
  const { postMail } = await import('./mails.kit.ts')
  await postMail(req, {
    key: email,
    template: 'password-reset',
    to: { email, language, name },
    url: 'https://example.org/x?a=1&b=2',
    values: {},
  })
  return mailTo(email)
}

test('staff change the texts of a mail in one language; an empty field restores the first text', async () => {
  const editor = await cms.as('editor')
  const own = { body: 'Hoi {name},\n\nKies iets nieuws.', button: 'Ja graag', subject: 'Hallo {name}' }
  expect((await editor.post(texts, settings(own))).status).toBe(200)
  const dutch = await posted('nl')
  expect(dutch).toMatchObject({ subject: 'Hallo Samira', url: 'https://example.org/x?a=1&b=2' })
  expect(dutch?.text).toContain(
    'Hoi Samira,\n\nKies iets nieuws.\n\nJa graag:\nhttps://example.org/x?a=1&b=2',
  )
  expect((await posted('en'))?.subject).toMatch(/^New password for /)

  await editor.post(texts, settings({ body: '', button: '', subject: '' }))
  expect((await posted('nl'))?.subject).toMatch(/^Nieuw wachtwoord voor /)
})

test('an unknown value in a mail’s text is refused with a message, and nothing is saved', async () => {
  const editor = await cms.as('editor')
  for (const part of ['subject', 'body', 'button']) {
    const refused = await editor.post(texts, settings({ [part]: 'Dag {naam} {name}' }))
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('Deze mail kent {naam} niet. Wel kun je gebruiken: {name}')
  }
  expect((await posted('nl'))?.subject).toMatch(/^Nieuw wachtwoord voor /)
})

test('a mail names its sender, in its own language, and shows typed markup as text', async () => {
  const contact = { address: 'Postbus 1\n2500 AA Den Haag', email: 'hallo@programma.test' }
  const site = { _status: 'published', contact, name: 'Samen & Hier' }
  expect((await (await cms.as('editor')).post('/api/globals/site', site)).status).toBe(200)
  const english = await posted('en', '<b>Eve</b> {programme}')
  expect(english?.html).toContain('<html lang="en"')
  expect(english?.html).toContain('&lt;b&gt;Eve&lt;/b&gt; {programme}')
  expect(english?.html).not.toContain('<b>Eve')
  expect(english?.html).toContain('Samen &amp; Hier<br>Postbus 1<br>2500 AA Den Haag')
  expect(english?.subject).toBe('New password for Samen & Hier')
  expect(english?.headers).toMatchObject({
    'content-language': 'en',
    from: expect.stringMatching(/Samen & Hier.*<welkomhier@example\.org>/),
    'reply-to': 'hallo@programma.test',
  })
})

test('staff see a mail with the texts that they type', async () => {
  const question = { body: 'Dag {name}', language: 'nl', subject: 'Nieuw!', template: 'password-reset' }
  const shown = await (await cms.as('editor')).post(`${texts}/preview`, question)
  expect(shown.body).toMatchObject({ html: expect.stringContaining('Dag Samira'), subject: 'Nieuw!' })
  expect((await (await cms.as('delft')).post(`${texts}/preview`, question)).status).toBe(403)
  expect((await cms.anonymous.post(`${texts}/preview`, question)).status).toBe(403)
  const editor = await cms.as('editor')
  const misnamed = await editor.post(`${texts}/preview`, { ...question, body: 'Dag {naam}' })
  expect(misnamed.text).toContain('Deze mail kent {naam} niet')
  for (const wrong of [{}, { ...question, template: 'toString' }, { ...question, language: 'ar' }, [1]])
    expect((await editor.post(`${texts}/preview`, wrong)).status).toBe(400)
})

test('organisers can read neither mails nor their texts', async () => {
  const delft = await cms.as('delft')
  for (const address of [texts, `${texts}/versions`, '/api/outbox'])
    expect((await delft.get(address)).status).toBe(403)
})

test('a person who forgot a password gets a link that works; a stranger gets the same answer and no mail', async () => {
  const { email } = people.utrecht
  // The body that the admin's own page sends.
  const form = new FormData()
  form.set('_payload', JSON.stringify({ email }))
  const known = await cms.anonymous.post('/api/users/forgot-password', form)
  const unknown = await cms.anonymous.post('/api/users/forgot-password', { email: 'nobody@people.test' })
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  expect(await mailTo('nobody@people.test')).toBeUndefined()

  const url = new URL((await mailTo(email))?.url ?? '')
  expect(url.pathname).toMatch(/^\/admin\/reset\/\w+$/)
  const token = url.pathname.split('/').at(-1)
  const password = 'nog een zin die niemand raadt'
  expect((await cms.anonymous.post('/api/users/reset-password', { password, token })).status).toBe(200)
  expect((await cms.logIn(email, password)).answer.status).toBe(200)
})

test('whoever asks for ever newer links for somebody sends them three, of which the newest works', async () => {
  const { email } = people.colleague
  for (const spelling of [email, email.toUpperCase(), ` ${email}`, email, email])
    expect((await cms.anonymous.post('/api/users/forgot-password', { email: spelling })).status).toBe(200)
  const links = (await readMails(cms)).filter(({ to }) => to === email)
  expect(links).toHaveLength(3)
  const token = new URL(links.at(-1)?.url ?? '').pathname.split('/').at(-1)
  const password = 'weer een zin die niemand raadt'
  expect((await cms.anonymous.post('/api/users/reset-password', { password, token })).status).toBe(200)
})
