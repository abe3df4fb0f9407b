import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type Cms, startCms } from '../../../tests/kit.ts'
import { readMails } from '../../../tests/outbox.ts'
import { type OutgoingMail, post } from './outbox.kit.ts'

let cms: Cms
let req: PayloadRequest
beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const mail = (key: string): OutgoingMail => ({
  html: '<p>Een <a href="https://example.org/geheim?token=1&amp;b=2">link</a></p>',
  key,
  language: 'nl',
  subject: `Mail ${key}`,
  template: 'test',
  text: 'Een link: https://example.org/geheim?token=1&b=2',
  to: 'aya@people.test',
  toName: 'Aya',
})
const rowOf = async (key: string) => {
  const { docs } = await cms.payload.find({
    collection: 'outbox',
    overrideAccess: true,
    where: { key: { equals: key } },
  })
  return docs
}

test('a mail is posted once for its key, also by many at once', async () => {
  await Promise.all(Array.from({ length: 10 }, () => post(req, mail('once'))))
  await post(req, mail('once'))
  expect(await rowOf('once')).toHaveLength(1)
  const found = (await readMails(cms)).filter(({ subject }) => subject === 'Mail once')
  expect(found).toMatchObject([{ to: 'aya@people.test', url: 'https://example.org/geheim?token=1&b=2' }])
  expect(found[0]?.headers['auto-submitted']).toBe('auto-generated')
})

test('what a mail said is gone once it has left', async () => {
  await post(req, mail('erased'))
  expect(await rowOf('erased')).toMatchObject([{ state: 'queued', text: expect.stringContaining('geheim') }])
  await readMails(cms)
  expect(await rowOf('erased')).toMatchObject([{ html: null, state: 'sent', text: null, attempts: 1 }])
})
