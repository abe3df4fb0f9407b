import { afterAll, beforeAll, expect, it } from 'vitest'

import { startCms, type Answer, type Api, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let editor: Api

beforeAll(async () => {
  cms = await startCms()
  editor = await cms.as('editor')
})
afterAll(() => cms.stop())

const told = ({ body, status, text }: Answer): string => {
  expect(`${status} ${text}`).toMatch(/^400/)
  return body.errors[0].message
}
const asked = (question: string): string => `/api/festivals?${question}`

it.each([
  ['where[title][equals]=a%00b', /onzichtbaar teken/, /invisible character/],
  ['where[title%00][equals]=a', /onzichtbaar teken/, /invisible character/],
  ['where[__proto__][equals]=a', /“__proto__”/, /“__proto__”/],
  ['where[%5F_proto__][equals]=a', /“__proto__”/, /“__proto__”/],
  ['where[title=][__proto__]=a', /“__proto__”/, /“__proto__”/],
  ['where[constructor][equals]=a', /“constructor”/, /“constructor”/],
])('a question with %s is told what is wrong with it, in both languages', async (question, nl, en) => {
  for (const api of [editor, cms.anonymous]) {
    expect(told(await api.get(asked(question)))).toMatch(nl)
    expect(told(await api.get(asked(question), { 'accept-language': 'en' }))).toMatch(en)
  }
})

it('a question after a text that is no name but looks like one is answered', async () => {
  for (const api of [editor, cms.anonymous])
    expect((await api.get(asked('where[title][equals]=__proto__'))).status).toBe(200)
})

it.each([
  [{ password: 'a\u0000b' }, /onzichtbaar teken/, /invisible character/],
  [{ venue: JSON.parse('{"__proto__":1}') }, /“__proto__”/, /“__proto__”/],
  [{ venue: { constructor: 1 } }, /“constructor”/, /“constructor”/],
])('so is what is sent with %j', async (data, nl, en) => {
  const id = cms.content.festivals.delftDraft
  const path = `/api/festivals/${id}?draft=true`
  expect(told(await editor.patch(path, data))).toMatch(nl)
  expect(told(await editor.patch(path, data, { 'accept-language': 'en' }))).toMatch(en)
})
