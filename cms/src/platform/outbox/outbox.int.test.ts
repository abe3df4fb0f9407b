import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { readMails } from '../../../tests/outbox.ts'
import { apart } from '../database/transaction-scope.ts'
import { post, posted, type OutgoingMail } from './outbox.kit.ts'

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

test('a mail is posted once for its key, also by many callers at once', async () => {
  await Promise.all(Array.from({ length: 10 }, () => post(req, mail('once'))))
  await post(req, mail('once'))
  expect(await rowOf('once')).toHaveLength(1)
  const found = (await readMails(cms)).filter(({ subject }) => subject === 'Mail once')
  expect(found).toMatchObject([{ to: 'aya@people.test', url: 'https://example.org/geheim?token=1&b=2' }])
  expect(found[0]?.headers['auto-submitted']).toBe('auto-generated')
})

test('the sender hears of a mail once it is in the database, and of none that was undone', async () => {
  const heard: unknown[] = []
  const hear = (one: unknown): number => heard.push(one)
  posted.subscribe(hear)
  for (const end of [commitTransaction, killTransaction])
    await apart(async () => {
      const change = await createLocalReq({}, cms.payload)
      await initTransaction(change)
      await post(change, mail(end.name))
      const before = heard.length
      await end(change)
      expect(before).toBe(end === commitTransaction ? 0 : 1)
    })
  await post(req, mail('by itself'))
  posted.unsubscribe(hear)
  expect(heard).toEqual([{ key: commitTransaction.name }, { key: 'by itself' }])
})

test('the content of a mail is removed once the mail has left', async () => {
  await post(req, mail('erased'))
  expect(await rowOf('erased')).toMatchObject([{ state: 'queued', text: expect.stringContaining('geheim') }])
  await readMails(cms)
  expect(await rowOf('erased')).toMatchObject([{ html: null, state: 'sent', text: null, attempts: 1 }])
})

test.each(['admin', 'editor', 'delft', 'suspended'] as const)(
  'nobody reads what a mail says over the API: %s',
  async (person) => {
    await post(req, mail(`sealed-${person}`))
    const api = await cms.as(person)
    const [row] = await rowOf(`sealed-${person}`)
    const isStaff = person === 'admin' || person === 'editor'
    const questions = [
      `/api/outbox/${row?.id}`,
      `/api/outbox/${row?.id}?select[html]=true&select[text]=true`,
      '/api/outbox?limit=100',
      '/api/outbox?where[text][like]=geheim',
      '/api/outbox?where[html][exists]=true',
    ]
    for (const question of questions) {
      const answer = await api.get(question)
      expect(answer.text).not.toContain('geheim')
      expect(answer.status).toBeLessThan(500)
      expect(answer.status === 200 && !isStaff).toBe(false)
    }
    // A filter would reveal the unreadable field letter by letter.
    expect((await api.get('/api/outbox?where[text][like]=geheim')).status).toBeGreaterThanOrEqual(400)
    expect((await api.get(`/api/outbox/${row?.id}`)).body.subject).toBe(
      isStaff ? `Mail sealed-${person}` : undefined,
    )
    expect((await api.patch(`/api/outbox/${row?.id}`, { to: 'mallory@people.test' })).status).toBe(403)
    expect((await rowOf(`sealed-${person}`))[0]?.to).toBe('aya@people.test')
  },
)

test('staff put a failed mail back in the queue, and no other role does', async () => {
  await post(req, mail('failed'))
  const [row] = await rowOf('failed')
  const address = `/api/outbox/${row?.id}/retry`
  await cms.payload.update({
    id: row?.id ?? '',
    collection: 'outbox',
    data: { attempts: 6, problem: 'busy', rank: 0, state: 'failed' },
    overrideAccess: true,
  })
  expect((await cms.anonymous.post(address, {})).status).toBe(403)
  expect((await (await cms.as('delft')).post(address, {})).status).toBe(403)
  expect(await rowOf('failed')).toMatchObject([{ state: 'failed' }])
  const editor = await cms.as('editor')
  expect((await editor.post(address, {})).body.message).toBe('De mail gaat zo weg.')
  expect(await rowOf('failed')).toMatchObject([{ attempts: 0, problem: null, rank: 1, state: 'queued' }])
  expect((await readMails(cms)).filter(({ subject }) => subject === 'Mail failed')).toHaveLength(1)
  expect((await editor.post(address, {})).status).toBe(409)
})

test('where mails stay on the machine an administrator reads them, on a page that runs no scripts', async () => {
  await post(req, mail('written'))
  await readMails(cms)
  const [row] = await rowOf('written')
  const address = `/api/outbox/${row?.id}/written`
  const shown = await (await cms.as('admin')).get(address)
  expect(shown.text).toContain('geheim')
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'")
  for (const person of ['editor', 'delft'] as const)
    expect((await (await cms.as(person)).get(address)).status).toBe(403)
  expect((await cms.anonymous.get(address)).status).toBe(403)
})

test('mails of Payload itself go through the outbox', async () => {
  await cms.payload.sendEmail({ html: '<p>Hallo</p>', subject: 'Van Payload', to: 'Aya <aya@people.test>' })
  expect(await readMails(cms)).toContainEqual(
    expect.objectContaining({ subject: 'Van Payload', to: 'aya@people.test' }),
  )
})
