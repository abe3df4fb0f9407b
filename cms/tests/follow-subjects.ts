import type { Subject } from './subjects.ts'
import { unique } from './unique.ts'

/** Rows of `subjects` for following, for counting readers, and for importing lists. */
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
}
