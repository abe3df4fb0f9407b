import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach } from 'vitest'

import { write, writeSubscriber } from './followers.ts'
import { startCms, type Cms } from './kit.ts'
import { password } from './people.ts'

/**
 * A CMS for the tests of retention, without people in its lists before each test: writes people of some age, and runs
 * the job as on a later day.
 */
export const retained = () => {
  let cms: Cms
  let req: PayloadRequest
  let keepNoLonger: (req: PayloadRequest, now: Date) => Promise<void>

  const day = 24 * 60 * 60_000
  const now = Date.now()
  const daysAgo = (days: number): string => new Date(now - days * day).toISOString()
  const keep = (daysLater = 0): Promise<void> => keepNoLonger(req, new Date(now + daysLater * day))

  beforeAll(async () => {
    cms = await startCms()
    req = await createLocalReq({}, cms.payload)
    ;({ keepNoLonger } = await import('#features/privacy/keep-no-longer.ts'))
  })
  afterAll(() => cms.stop())
  beforeEach(async () => {
    for (const collection of ['subscribers', 'follows', 'consents', 'suppressions', 'outbox'] as const)
      await cms.payload.db.deleteMany({ collection, req, where: {} })
  })

  const count = async (collection: 'consents' | 'deliveries' | 'follows' | 'outbox' | 'suppressions') =>
    (await cms.payload.count({ collection, overrideAccess: true })).totalDocs
  const subscribers = async (): Promise<Record<string, string>> => {
    const { docs } = await cms.payload.find({
      collection: 'subscribers',
      overrideAccess: true,
      pagination: false,
    })
    return Object.fromEntries(docs.map(({ email, newsletter }) => [email.split('@')[0], newsletter]))
  }
  const person = async (name: string, more: Record<string, unknown> = {}): Promise<string> => {
    const id = await writeSubscriber(cms, `${name}@people.test`, { createdAt: daysAgo(90), ...more })
    await write(cms.payload, 'consents', {
      at: daysAgo(8),
      event: 'requested',
      subject: 'newsletter',
      subscriber: id,
    })
    return id
  }
  const follow = (more = {}) => ({ kind: 'municipality' as const, target: 'Delft', ...more })

  const account = async (email: string, lastSeenAt: string | null): Promise<string> => {
    const { id } = await cms.payload.create({
      collection: 'users',
      data: {
        email,
        language: 'nl',
        name: 'Bo van Dam',
        organisations: [cms.content.organisations.delft],
        password,
        role: 'organiser',
        status: 'active',
      },
      overrideAccess: true,
    })
    await cms.payload.db.updateOne({ collection: 'users', data: { lastSeenAt }, id, req })
    return id
  }
  const stored = (id: string) => cms.payload.findByID({ collection: 'users', id, overrideAccess: true })
  return {
    account,
    get cms() {
      return cms
    },
    count,
    daysAgo,
    follow,
    keep,
    now,
    person,
    get req() {
      return req
    },
    stored,
    subscribers,
  }
}
