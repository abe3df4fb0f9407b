import { channel } from 'node:diagnostics_channel'

import { BasePayload, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { startCms, type Cms } from '../../../tests/kit.ts'

const isMongo = process.env['DATABASE_URL']?.startsWith('mongodb') === true

let cms: Cms
let other: Payload
beforeAll(async () => {
  if (!isMongo) return
  cms = await startCms()
  const { default: config } = await import('#payload.config.ts')
  other = await new BasePayload().init({ config: await config })
})
afterAll(async () => {
  if (!isMongo) return
  await other.destroy()
  await cms.stop()
})

const run = (payload: Payload) => payload.jobs.run({ limit: 10, overrideAccess: true, silent: true })

const plannedFestival = async (): Promise<string> => {
  const { id } = await cms.payload.create({
    collection: 'festivals',
    data: festivalData(cms.content.organisations.delft) as never,
    draft: true,
    overrideAccess: true,
  })
  // Payload's own type knows no task of this name before the config is read.
  await (cms.payload.jobs.queue as unknown as (job: object) => Promise<unknown>)({
    input: { doc: { relationTo: 'festivals', value: id }, type: 'publish' },
    overrideAccess: true,
    task: 'schedulePublish',
    waitUntil: new Date(Date.now() - 1000),
  })
  return id
}

// Only MongoDB serves more than one program.
test.runIf(isMongo)(
  'of two programs that look at the same moment one publishes what was planned',
  async () => {
    const festivals: string[] = []
    for (let number = 0; number < 6; number += 1) festivals.push(await plannedFestival())
    const runs = await Promise.all([run(cms.payload), run(other), run(cms.payload), run(other)])
    const jobs = runs.flatMap(({ jobStatus }) => Object.keys(jobStatus ?? {}))
    expect(new Set(jobs).size).toBe(festivals.length)
    expect(jobs).toHaveLength(festivals.length)
    for (const id of festivals) {
      const published = await cms.payload.countVersions({
        collection: 'festivals',
        overrideAccess: true,
        where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      })
      expect(published.totalDocs).toBe(1)
    }
  },
)

test.runIf(isMongo)(
  'a scheduled record is published although a person was saving it at that moment',
  async () => {
    const id = await plannedFestival()
    const req = await createLocalReq({}, cms.payload)
    await initTransaction(req)
    await cms.payload.db.updateOne({ collection: 'festivals', data: { demo: true }, id, req })
    let conflicts = 0
    const letGo = (): void => {
      conflicts += 1
      if (conflicts === 1) void killTransaction(req)
    }
    channel('database.trouble').subscribe(letGo)
    await run(other)
    channel('database.trouble').unsubscribe(letGo)
    expect(conflicts).toBeGreaterThan(0)
    expect((await cms.anonymous.get(`/api/festivals/${id}`)).status).toBe(200)
  },
)
