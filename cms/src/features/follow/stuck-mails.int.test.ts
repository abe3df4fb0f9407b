import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { festivalData } from '../../../tests/content.ts'
import { writeSubscriber } from '../../../tests/followers.ts'
import { startCms, type Cms } from '../../../tests/kit.ts'
import { isMongo, whileStuck } from '../../../tests/stuck.ts'

let cms: Cms
let req: PayloadRequest
let tellFollowers: (req: PayloadRequest, now: Date) => Promise<void>
let tellWeekly: typeof tellFollowers

const minutes = (count: number): Date => new Date(Date.now() + count * 60_000)
const tell = () => tellFollowers(req, minutes(2))
const municipality = (target: string, more = {}) => ({ kind: 'municipality' as const, target, ...more })

beforeAll(async () => {
  cms = await startCms()
  ;({ tellFollowers } = await import('./alerts.ts'))
  ;({ tellWeekly } = await import('./digest.ts'))
  req = await createLocalReq({}, cms.payload)
})
afterAll(() => cms.stop())
beforeEach(async () => {
  for (const collection of ['subscribers', 'follows', 'outbox', 'festival-changes', 'digests'] as const)
    await cms.payload.db.deleteMany({ collection, req, where: {} })
})

const publish = async (): Promise<void> => {
  const data = festivalData(cms.content.organisations.delft, { _status: 'published' })
  await cms.payload.create({ collection: 'festivals', data: data as never, overrideAccess: true })
}
const posted = async (): Promise<string[]> => {
  const { docs } = await cms.payload.find({ collection: 'outbox', overrideAccess: true, pagination: false })
  return docs.map(({ to }) => to).toSorted()
}

/** The mail to one person can't be stored. */
const mailTo = (address: string) =>
  ({ statement: 'INSERT', table: 'outbox', when: `NEW."to" = '${address}'` }) as const

/** More followers than fit in memory at once. */
const followMany = async (): Promise<number> => {
  const count = 230
  for (let index = 0; index < count; index += 1)
    await writeSubscriber(cms, `many${index}@people.test`, {
      follows: [municipality('Delft')],
    })
  return count
}

describe.skipIf(isMongo)('a mail that can’t be posted', () => {
  it.each([
    ['immediate', () => tell()],
    ['weekly', () => tellWeekly(req, minutes(7 * 24 * 60))],
  ] as const)(
    'a follower whose mail can’t be posted (%s) stops none of the others, and gets it the next time',
    async (rhythm, tellAll) => {
      const people: { address: string; id: string }[] = []
      for (const address of ['a@people.test', 'b@people.test', 'c@people.test'])
        people.push({
          address,
          id: await writeSubscriber(cms, address, { follows: [municipality('Delft', { rhythm })] }),
        })
      const [first, ...others] = people
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .map(({ address }) => address)
      await publish()
      await whileStuck(cms.payload, mailTo(first ?? ''), () => expect(tellAll()).rejects.toThrow(/failed/i))
      expect(await posted()).toEqual(others.toSorted())
      await tellAll()
      await tellAll()
      expect(await posted()).toEqual(['a@people.test', 'b@people.test', 'c@people.test'])
    },
  )

  it('the next round begins at the page of a follower whose mail could not be posted', async () => {
    const count = await followMany()
    await publish()
    const [first] = (await cms.payload.find({ collection: 'subscribers', limit: 1, sort: 'id' })).docs
    await whileStuck(cms.payload, mailTo(first?.email ?? ''), () => expect(tell()).rejects.toThrow(/failed/i))
    expect(await posted()).toHaveLength(count - 1)
    await tell()
    const to = await posted()
    expect([to.length, new Set(to).size]).toEqual([count, count])
  })
})
