import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'
import { addReaders, allDeliveries, forgetMailings, planMailing, senderTurn } from '../../../tests/sending.ts'
import type { freezeAudience as FreezeAudience } from './freeze.ts'
import type * as Store from './mailing-store.ts'

let cms: Cms
let req: PayloadRequest
let freezeAudience: typeof FreezeAudience
let store: typeof Store

beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
  ;({ freezeAudience } = await import('./freeze.ts'))
  store = await import('./mailing-store.ts')
})
afterAll(() => cms.stop())
afterEach(() => forgetMailings(cms))

const madeNewsletter = async (more: Record<string, unknown> = {}): Promise<string> => {
  const data = { subject: 'Het nieuws van mei', ...more } as never
  return String(
    (await cms.payload.create({ collection: 'newsletters', data, draft: true, overrideAccess: true })).id,
  )
}
const begun = async (mailing: string) => {
  await store.changeMailing(req, { id: mailing, state: 'scheduled' }, { state: 'freezing' })
  const found = await store.mailingById(req, mailing)
  if (found === null) throw new Error('There is no such mailing')
  return found
}
const freeze = async (mailing: string, signal = new AbortController().signal): Promise<void> =>
  freezeAudience(req, await begun(mailing), { now: () => new Date(), signal })
const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString()
/** Written directly to the database: other tests check which newsletters may be sent. */
const planned = async (): Promise<{ readonly id: string; readonly newsletter: string }> => {
  const { mailing, newsletter } = await planMailing(cms)
  await cms.payload.update({
    collection: 'mailings',
    data: { sendAt: inAnHour() },
    id: mailing,
    overrideAccess: true,
  })
  return { id: mailing, newsletter }
}

test('only staff begin a newsletter, once, at a valid time', async () => {
  const newsletter = await madeNewsletter()
  const editor = await cms.as('editor')
  const address = '/api/mailings/begin'
  for (const person of ['delft', 'suspended'] as const)
    expect((await (await cms.as(person)).post(address, { newsletter })).status).toBe(403)
  expect((await cms.anonymous.post(address, { newsletter })).status).toBe(403)
  expect((await editor.post(address, {})).status).toBe(404)
  expect((await editor.post(address, { newsletter: 'no id at all' })).status).toBe(404)
  for (const sendAt of ['gisteren', '2020-01-01T10:00:00Z', '2099-01-01T10:00:00Z', 5, {}])
    expect((await editor.post(address, { newsletter, sendAt })).status).toBe(400)

  await planned().then(async (known) => {
    const again = await editor.post(address, { newsletter: known.newsletter, sendAt: inAnHour() })
    expect(again.status).toBe(409)
    expect(again.body.errors[0].message).toBe('Deze nieuwsbrief is al gepland of verstuurd.')
  })
})

test('the title of a mailing is its newsletter and time, and its page shows the number of readers', async () => {
  const editor = await cms.as('editor')
  const { id } = await planned()
  await cms.payload.update({
    collection: 'mailings',
    data: { sendAt: '2099-05-01T08:00:00.000Z' },
    id,
    overrideAccess: true,
  })
  await addReaders(req, 3)
  const address = `/api/mailings/${id}`
  expect((await editor.get(address)).body.title).toBe('Het nieuws van mei – 1 mei 2099 om 10:00')
  expect((await editor.get('/api/mailings')).body.docs[0].title).toContain('1 mei 2099')
  expect((await editor.get(`${address}/progress`)).body).toMatchObject({ expected: 3, state: 'scheduled' })
})

test('a planned newsletter can be cancelled until it begins, and then be planned again', async () => {
  const editor = await cms.as('editor')
  const { id, newsletter } = await planned()
  expect((await editor.post(`/api/mailings/${id}/pause`, {})).status).toBe(409)
  expect((await (await cms.as('delft')).post(`/api/mailings/${id}/cancel`, {})).status).toBe(403)
  expect((await editor.post(`/api/mailings/${id}/cancel`, {})).status).toBe(200)
  expect((await editor.post(`/api/mailings/${id}/cancel`, {})).status).toBe(404)
  const again = await cms.payload.create({
    collection: 'mailings',
    data: { newsletter, sendAt: inAnHour(), state: 'scheduled' },
    overrideAccess: true,
  })
  await begun(String(again.id))
  expect((await editor.post(`/api/mailings/${again.id}/cancel`, {})).status).toBe(409)
})

test('readers are recorded once, by a run that continues where another one ended', async () => {
  await addReaders(req, 2500)
  const { mailing } = await planMailing(cms)
  const ending = new AbortController()
  const first = freeze(mailing, ending.signal)
  const half = freeze(mailing)
  ending.abort()
  await Promise.all([first, half])
  await freeze(mailing)
  const rows = await allDeliveries(cms)
  expect(rows).toHaveLength(2500)
  expect(new Set(rows.map(({ subscriber }) => subscriber)).size).toBe(2500)
  expect(await store.mailingById(req, mailing)).toMatchObject({ audienceSize: 2500, state: 'sending' })
})

test('other requests are answered while readers are recorded', async () => {
  await addReaders(req, 3500)
  const { mailing } = await planMailing(cms)
  let answered = 0
  const others = setInterval(() => {
    answered += 1
  }, 0)
  await freeze(mailing)
  clearInterval(others)
  expect(answered).toBeGreaterThanOrEqual(3)
})

test('unconfirmed, departed and unreachable subscribers are left out; so are other provinces, when some are chosen', async () => {
  await addReaders(req, 6)
  const { docs } = await cms.payload.find({ collection: 'subscribers', overrideAccess: true, sort: 'email' })
  const change = (index: number, data: Record<string, unknown>) =>
    cms.payload.update({
      collection: 'subscribers',
      data,
      id: docs[index]?.id ?? '',
      overrideAccess: true,
    })
  await change(0, { newsletter: 'unconfirmed' })
  await change(1, { newsletter: 'unsubscribed' })
  await change(2, { bouncedAt: new Date().toISOString() })
  await change(3, { provinces: ['utrecht', 'drenthe'] })
  await change(4, { provinces: ['drenthe'] })
  const everybody = await planMailing(cms)
  await freeze(everybody.mailing)
  const readersOf = async (newsletter: string) =>
    (await allDeliveries(cms))
      .filter((row) => row.newsletter === newsletter)
      .map(({ subscriber }) => docs.findIndex(({ id }) => String(id) === subscriber))
      .toSorted((one, other) => one - other)
  expect(await readersOf(everybody.newsletter)).toEqual([3, 4, 5])

  const some = await planMailing(cms, 'Het nieuws uit Utrecht')
  await cms.payload.update({
    collection: 'newsletters',
    data: { _status: 'published', audience: ['utrecht', 'drenthe'] },
    id: some.newsletter,
    overrideAccess: true,
  })
  await freeze(some.mailing)
  expect(await readersOf(some.newsletter)).toEqual([3, 4])
})

test('staff see the progress, and only administrators see the readers of uncertain deliveries', async () => {
  await addReaders(req, 3)
  const { mailing } = await planMailing(cms)
  const answer = { answer: '550 5.7.1 Blocked, id 8f3a9c001122', code: 550, command: 'RCPT TO' }
  const outcomes = [
    { kind: 'sent' },
    { ...answer, kind: 'refused', problem: 'refused' },
    { ...answer, answer: 'Connection lost', code: 0, kind: 'unknown', problem: 'lost' },
  ] as const
  let next = 0
  const mailer = {
    close: () => undefined,
    send: async (_: unknown, mayGo: () => Promise<boolean>) => {
      await mayGo()
      next += 1
      return outcomes[next - 1] ?? outcomes[0]
    },
  }
  await senderTurn(cms, { concurrency: 1, mailer })
  const address = `/api/mailings/${mailing}/progress`
  expect((await (await cms.as('delft')).get(address)).status).toBe(403)
  const { body } = await (await cms.as('editor')).get(address)
  expect(body).toMatchObject({
    counts: { accepted: 1, failed: 1, queued: 0, sending: 0, skipped: 0, unknown: 1 },
    failures: [{ answer: '550 5.7.1 Blocked, id …', code: 550, count: 1 }],
    minutesLeft: null,
    state: 'sent',
    steps: [],
    total: 3,
    unknown: [{ answer: 'Connection lost', subscriber: null }],
  })
  const shown = await (await cms.as('admin')).get(address)
  expect(shown.body.unknown[0].subscriber).toEqual(expect.any(String))
  expect((await (await cms.as('editor')).get('/api/deliveries?limit=10')).text).not.toContain('@readers.test')
})

test('without a mail server a newsletter is written to files, like every mail', async () => {
  const { chosenMailer } = await import('#platform/outbox/chosen-mailer.ts')
  const { readMails } = await import('../../../tests/outbox.ts')
  await addReaders(req, 3)
  await planMailing(cms)
  const mailer = chosenMailer()
  await senderTurn(cms, { mailer })
  const mails = (await readMails(cms)).filter(({ to }) => to.endsWith('@readers.test'))
  expect(mails.map(({ to }) => to).toSorted()).toEqual([1, 2, 3].map((n) => `r0000${n}@readers.test`))
  const [mail] = mails
  expect(mail?.headers['list-unsubscribe']).toMatch(
    /^<http:\/\/localhost:3000\/\S+\?token=\S+\.unsubscribe\.\S+>$/,
  )
  expect(mail?.headers).toMatchObject({
    'list-id': '<newsletter.localhost>',
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    precedence: 'bulk',
  })
  expect(mail?.headers['auto-submitted']).toBeUndefined()
  expect(mail?.headers['message-id']).toMatch(/^<n\.[0-9a-f]{32}@example\.org>$/)
})
