import type { Cms } from './kit.ts'
import type { Subject } from './subjects.ts'
import { unique } from './unique.ts'

const madeNewsletter = async (cms: Cms): Promise<string> => {
  const data = { subject: unique() }
  return (await cms.payload.create({ collection: 'newsletters', data, overrideAccess: true })).id
}

/** The newsletter's part of `subjects`. */
export const newsletterSubjects: Readonly<Record<string, Subject>> = {
  consents: {
    change: { formUrl: 'x' },
    data: () => ({
      at: '2027-01-01T12:00:00.000Z',
      event: 'requested',
      subject: 'newsletter',
      subscriber: unique(),
    }),
  },
  deliveries: {
    change: { attempt: 3 },
    data: async (cms) => ({
      key: unique(),
      newsletter: await madeNewsletter(cms),
      subscriber: unique(),
    }),
  },
  follows: {
    change: { state: 'stopped' },
    data: () => ({
      key: unique(),
      kind: 'municipality',
      name: 'Delft',
      requestedAt: '2027-01-01T12:00:00.000Z',
      subscriber: unique(),
      target: 'Delft',
    }),
  },
  mailings: {
    change: { state: 'sent' },
    data: async (cms) => ({
      newsletter: await madeNewsletter(cms),
      sendAt: '2027-01-01T12:00:00.000Z',
    }),
  },
  newsletters: { change: { subject: 'Anders' }, data: () => ({ _status: 'published', subject: unique() }) },
  subscribers: {
    change: { newsletter: 'confirmed' },
    data: () => ({ email: `${unique()}@people.test`, locale: 'nl', nonce: unique() }),
  },
  suppressions: {
    change: { reason: 'erased' },
    data: () => ({ at: '2027-01-01T12:00:00.000Z', hash: unique(), reason: 'unsubscribed' }),
  },
}
