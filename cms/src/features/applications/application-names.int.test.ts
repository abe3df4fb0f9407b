import { afterAll, beforeAll, expect, it } from 'vitest'

import { startCms, type Answer, type Cms } from '../../../tests/kit.ts'
import { mailTo } from '../../../tests/mail-to.ts'
import { readMails } from '../../../tests/outbox.ts'
import { siteSecret } from '../../../tests/settings.ts'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const apply = async (names: object): Promise<{ readonly answer: Answer; readonly email: string }> => {
  const email = `${crypto.randomUUID()}@people.test`
  const form = {
    agreement: 'Ik ga akkoord.',
    email,
    formKey: crypto.randomUUID(),
    language: 'nl',
    municipality: 'Gouda',
    plan: 'Samen eten op de markt.',
    ...names,
  }
  const headers = { 'x-site-key': siteSecret, 'x-visitor-address': '2001:db8:7::1' }
  return { answer: await cms.anonymous.post('/api/applications/apply', form, headers), email }
}

it.each(['Jan ga naar evil.example', 'http://evil', 'www.evil.example', 'jan@evil.example'])(
  'an application with %j for a name is refused, so that no mail of ours says it',
  async (name) => {
    const { answer, email } = await apply({ organisationName: name, personName: name })
    expect(answer.status).toBe(422)
    expect(answer.body.fields.toSorted()).toEqual(['organisationName', 'personName'])
    const { totalDocs } = await cms.payload.count({
      collection: 'applications',
      where: { email: { equals: email } },
    })
    expect(totalDocs).toBe(0)
    expect((await readMails(cms)).some(({ to }) => to.includes(email))).toBe(false)
  },
)

it('an application may have names with dots in them', async () => {
  const { answer, email } = await apply({
    organisationName: "Buurthuis 't Anker St.Jan",
    personName: 'J.P. van Dam',
  })
  expect(answer.status).toBe(201)
  // An invisible character after each dot stops mail programs from making a link of the name.
  const { text } = await mailTo(cms, email)
  expect(text.replaceAll('\u200c', '')).toContain('Dag J.P. van Dam')
})
