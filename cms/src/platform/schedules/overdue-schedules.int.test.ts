import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { startCms, type Cms } from '../../../tests/kit.ts'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

// Payload's own type knows no task of this name before the config is read.
const queue = (job: object): Promise<{ id: unknown }> =>
  (cms.payload.jobs.queue as unknown as (job: object) => Promise<{ id: unknown }>)(job)

it('overdue schedules are listed, without those that still have time', async () => {
  const { overdueSchedules } = await import('./overdue-schedules.kit.ts')
  const req = await createLocalReq({}, cms.payload)
  const now = new Date()
  const document = cms.content.festivals.delftDraft
  const schedule = async (minutes: number): Promise<string> => {
    const job = await queue({
      input: { doc: { relationTo: 'festivals', value: document }, type: 'publish' },
      overrideAccess: true,
      task: 'schedulePublish',
      waitUntil: new Date(now.getTime() + minutes * 60_000),
    })
    return String(job.id)
  }
  const [late, fresh, coming] = [await schedule(-30), await schedule(-2), await schedule(60)]
  const overdue = (await overdueSchedules(req, now)).filter((one) => one.document === document)
  expect(overdue).toEqual([
    expect.objectContaining({ collection: 'festivals', document, hasFailed: false, id: late }),
  ])
  expect(overdue.map(({ id }) => id)).not.toContain(fresh)
  expect(overdue.map(({ id }) => id)).not.toContain(coming)
})

it('a schedule that is refused each time stays in the list of overdue schedules', async () => {
  const { overdueSchedules } = await import('./overdue-schedules.kit.ts')
  const req = await createLocalReq({}, cms.payload)
  const quote = await cms.payload.create({
    collection: 'testimonials',
    data: { attribution: 'Zahra', quote: 'Mooi.' },
    draft: true,
    overrideAccess: true,
  })
  await queue({
    input: { doc: { relationTo: 'testimonials', value: quote.id }, type: 'publish' },
    overrideAccess: true,
    task: 'schedulePublish',
    waitUntil: new Date(Date.now() - 60 * 60_000),
  })
  const log = cms.payload.logger
  const level = log.level
  // The failure of the job is the subject of this test.
  log.level = 'silent'
  await cms.payload.jobs.run({ overrideAccess: true })
  log.level = level
  const found = (await overdueSchedules(req)).find(({ document }) => document === quote.id)
  expect(found).toMatchObject({ collection: 'testimonials', hasFailed: true })
  expect((await cms.anonymous.get(`/api/testimonials/${quote.id}`)).status).toBe(404)
})
