import type { Subject } from './subjects.ts'

const unique = (): string => crypto.randomUUID().slice(0, 8)

/** Follows, and what the program keeps to tell followers, to count readers, and to read lists in. */
export const followSubjects: Readonly<Record<string, Subject>> = {
  digests: {
    change: { toldUpTo: 'x' },
    data: () => ({
      from: '2027-01-01T12:00:00.000Z',
      until: '2027-01-08T12:00:00.000Z',
      week: unique(),
    }),
  },
  'monthly-figures': {
    change: { confirmed: 7 },
    data: () => ({ confirmed: 1, followers: 1, month: unique() }),
  },
  'subscriber-imports': {
    change: { state: 'done' },
    data: () => ({ consentedOn: '2027-01-01T12:00:00.000Z', fileName: unique(), proof: 'Map op kantoor.' }),
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
  suppressions: {
    change: { reason: 'erased' },
    data: () => ({ at: '2027-01-01T12:00:00.000Z', hash: unique(), reason: 'unsubscribed' }),
  },
}
