import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { picture } from '../../../tests/content.ts'
import { startCms, type Cms } from '../../../tests/kit.ts'
import { linksTo, reportingAt, reportingDay, type Ended } from '../../../tests/reporting.ts'
import { isMongo, whileStuck } from '../../../tests/stuck.ts'
import type { followFestivals as Follow } from './follow-festivals.ts'

vi.mock(import('#features/mails/mails.kit.ts'), () => import('../../../tests/posted.ts'))

let cms: Cms
let req: PayloadRequest
let reporting: ReturnType<typeof reportingAt>
// Imported only after the settings of the test are in place.
let follow: typeof Follow

beforeAll(async () => {
  cms = await startCms()
  ;({ followFestivals: follow } = await import('./follow-festivals.ts'))
  reporting = reportingAt(cms, await cms.as('editor'))
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())

const later = (days: number): Date => new Date(reportingDay.getTime() + days * 86_400_000)
const minutesFromNow = (count: number): Date => new Date(Date.now() + count * 60_000)

const asked = async (): Promise<Ended> => {
  const festival = await reporting.festivalOn('2026-06-08')
  await follow(req, reportingDay)
  return festival
}

describe.skipIf(isMongo)('a row that can’t be written', () => {
  it('keeps no other organiser from being asked or reminded', async () => {
    const stuck = await asked()
    const reminded = await asked()
    const before = linksTo(reminded).length
    const unopened = await reporting.festivalOn('2026-06-12')
    const opened = await reporting.festivalOn('2026-06-12')
    const { id } = await reporting.reportOf(stuck)
    const refused = { statement: 'UPDATE', table: 'reports', when: `OLD.id = '${id}'` } as const
    const unwritten = {
      name: 'unwritten',
      statement: 'INSERT',
      table: 'reports',
      when: `NEW.festival_id = '${unopened.id}'`,
    } as const
    await whileStuck(cms.payload, unwritten, () =>
      whileStuck(cms.payload, refused, () => expect(follow(req, later(7))).rejects.toThrow(/failed/i)),
    )
    expect(linksTo(reminded)).toHaveLength(before * 2)
    expect(linksTo(unopened)).toEqual([])
    expect(linksTo(opened)).toHaveLength(before)
    await follow(req, later(7))
    expect(linksTo(unopened)).toHaveLength(before)
  })

  it('keeps no other interrupted submission from being tidied', async () => {
    const pictures = [1, 2, 3].map(() => crypto.randomUUID())
    for (const submission of pictures)
      await cms.payload.create({
        collection: 'media',
        data: { alt: 'Een tafel', peopleInPicture: 'none', submission } as never,
        file: { data: await picture(), mimetype: 'image/jpeg', name: 'x.jpg', size: 1 },
        overrideAccess: true,
      })
    const left = async (): Promise<number> => {
      const where = { submission: { in: pictures } }
      return (await cms.payload.count({ collection: 'media', overrideAccess: true, where })).totalDocs
    }
    const refused = {
      statement: 'DELETE',
      table: 'media',
      when: `OLD.submission = '${pictures[1]}'`,
    } as const
    await whileStuck(cms.payload, refused, () =>
      expect(follow(req, minutesFromNow(20))).rejects.toThrow(/failed/i),
    )
    expect(await left()).toBe(1)
    await follow(req, minutesFromNow(20))
    expect(await left()).toBe(0)
  })
})
