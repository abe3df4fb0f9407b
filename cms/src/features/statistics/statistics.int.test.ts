import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { write, writeNewsletter, writeSubscriber } from '../../../tests/followers.ts'
import { startCms, type Cms } from '../../../tests/kit.ts'

let cms: Cms
let req: PayloadRequest

beforeAll(async () => {
  cms = await startCms()
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const at = (day: string): Date => new Date(`${day}T12:00:00Z`)

it('statistics count readers by language and province, month by month, also those who are deleted since', async () => {
  const statistics = await import('./statistics.ts')
  const empty = await statistics.statisticsFor(req, at('2027-01-10'))
  expect(empty.months).toHaveLength(12)
  expect(empty.months.at(-2)).toEqual({ confirmed: null, month: '2026-12' })
  const leaver = await writeSubscriber(cms, 'a@people.test', {
    newsletter: 'confirmed',
    provinces: ['utrecht', 'zeeland'],
  })
  await writeSubscriber(cms, 'b@people.test', { locale: 'ar', newsletter: 'confirmed' })
  await writeSubscriber(cms, 'c@people.test', { newsletter: 'unconfirmed', provinces: ['utrecht'] })
  await Promise.all([
    statistics.noteMonth(req, at('2026-12-31')),
    statistics.noteMonth(req, at('2026-12-31')),
  ])
  await cms.payload.db.deleteOne({ collection: 'subscribers', req, where: { id: { equals: leaver } } })
  await statistics.noteMonth(req, at('2027-01-01'))
  const { months, now } = await statistics.statisticsFor(req, at('2027-01-10'))
  expect(months.slice(-2)).toEqual([
    { confirmed: 2, month: '2026-12' },
    { confirmed: 1, month: '2027-01' },
  ])
  expect(now).toMatchObject({ byLocale: { ar: 1, en: 0, nl: 0 }, confirmed: 1 })
  const { docs } = await cms.payload.find({
    collection: 'monthly-figures',
    overrideAccess: true,
    sort: 'month',
  })
  expect(docs).toMatchObject([{ byProvince: { utrecht: 1, zeeland: 1 }, confirmed: 2 }, { confirmed: 1 }])
})

it('statistics name newsletters of the archive that were not sent from here', async () => {
  const statistics = await import('./statistics.ts')
  const old = await cms.payload.create({
    collection: 'newsletters',
    data: { _status: 'published', subject: 'Van vroeger' },
    overrideAccess: true,
  })
  expect((await statistics.statisticsFor(req, at('2027-01-10'))).elsewhere).toEqual(['Van vroeger'])
  await write(cms.payload, 'mailings', { newsletter: old.id, sendAt: old.createdAt, state: 'sent' })
  expect((await statistics.statisticsFor(req, at('2027-01-10'))).elsewhere).toEqual([])
  await cms.payload.db.deleteMany({ collection: 'mailings', req, where: {} })
  await cms.payload.db.deleteMany({ collection: 'newsletters', req, where: {} })
})

it('statistics count the results of a newsletter’s deliveries, and keep the sums when the rows are removed', async () => {
  const statistics = await import('./statistics.ts')
  const newsletter = await writeNewsletter(cms, 'Lente')
  const finishedAt = at('2027-01-02').toISOString()
  const mailing = { finishedAt, newsletter, sendAt: finishedAt, state: 'sent', updatedAt: finishedAt }
  const id = await write(cms.payload, 'mailings', mailing)
  for (const [index, state] of ['accepted', 'accepted', 'failed', 'queued'].entries())
    await write(cms.payload, 'deliveries', { key: `${index}`, newsletter, state, subscriber: `${index}` })
  const expected = { accepted: 2, bounced: 0, failed: 1, skipped: 0, unknown: 0, waiting: 1 }
  expect((await statistics.statisticsFor(req, at('2027-01-10'))).letters).toMatchObject([
    { counts: expected, subject: 'Lente' },
  ])
  await statistics.noteSums(req, at('2027-01-03'))
  const stored = async () =>
    (await cms.payload.findByID({ collection: 'mailings', id, overrideAccess: true })).counts
  expect(await stored()).toMatchObject(expected)
  await cms.payload.db.updateOne({
    collection: 'mailings',
    data: { counts: { ...expected, final: true } },
    id,
    req,
  })
  await cms.payload.db.deleteMany({ collection: 'deliveries', req, where: {} })
  await statistics.noteSums(req, new Date())
  expect(await stored()).toMatchObject(expected)
})
