import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { startCms, type Cms } from '../kit.ts'
import { people } from '../people.ts'
import { origin } from '../settings.ts'
import { fire, known, shots } from './fuzz.ts'

// Most requests end before any query to the database: the run on MongoDB, after the one on SQLite, needs no more.
const usual = process.env.DATABASE_URL?.startsWith('mongodb') === true ? 1000 : 5000
/** FUZZ_REQUESTS sets a higher number. */
const requests = Number(process.env.FUZZ_REQUESTS ?? usual)
// Each run of the command uses another seed; the run of all tests uses a fixed one, so that it only depends on the
// change.
const seed = process.env.FUZZ_REQUESTS === undefined ? 2026 : Number(process.env.TEST_SEED)

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const cookieOf = async (who: 'delft' | 'editor' | null): Promise<Record<string, string>> =>
  who === null ? {} : { cookie: (await cms.logIn(people[who].email)).cookie, origin }

it.each([['nobody', null] as const, ['an organiser', 'delft'] as const, ['an editor', 'editor'] as const])(
  'no request of %s ends in an error of ours',
  async (_, who) => {
    const { festivals, media, organisations, users } = cms.content
    const ids = [festivals, media, organisations, users].flatMap((all) => Object.values(all))
    const standing = await cookieOf(who)
    await fc.assert(
      fc.asyncProperty(shots(known(cms.payload, ids)), async (shot) => {
        const { status, text } = await fire(cms.url, { ...shot, headers: { ...shot.headers, ...standing } })
        expect(`${status} ${text}`).not.toMatch(/^5/)
      }),
      { endOnFailure: true, numRuns: Math.ceil(requests / 3), seed },
    )
  },
  60_000 + 100 * requests,
)
