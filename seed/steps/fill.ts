import type { Payload } from 'payload'

import { users } from '../content/users.ts'
import { writeFestivals } from './festivals.ts'
import { writeGlobals } from './globals.ts'
import { writeMedia } from './media.ts'
import { writeNewsletters } from './newsletters.ts'
import { writeOrganisations } from './organisations.ts'
import { writePages } from './pages.ts'
import { seedingDay } from './seeding-day.ts'
import { rememberIds, type Seeding } from './seeding.ts'
import { writeStories } from './stories.ts'
import { inWords } from './tally.rules.ts'
import { writeTestimonials } from './testimonials.ts'
import { writeUsers } from './users.ts'
import type { Outcome } from './writer.ts'

type Circumstances = { password: string; now: Date; tell: (line: string) => void }

/** Writes all demo content; gives the accounts that it created. */
export async function fill(
  payload: Payload,
  { password, now, tell }: Circumstances,
): Promise<{ outcomes: Outcome[]; accountsMade: string[] }> {
  const seeding: Seeding = { api: payload, seedingDay: await seedingDay(payload, now), ids: rememberIds() }
  const outcomes: Outcome[] = []
  const step = async (name: string, work: Promise<Outcome[]>) => {
    const done = await work
    tell(`${name.padEnd(16)} ${inWords(done)}`)
    outcomes.push(...done)
    return done
  }

  await step('Pictures', writeMedia(seeding))
  await step('Organisations', writeOrganisations(seeding))
  const accounts = await step('Accounts', writeUsers(seeding, password))
  await step('Festivals', writeFestivals(seeding))
  await step('Quotes', writeTestimonials(seeding))
  await step('Stories', writeStories(seeding))
  await step('Pages', writePages(seeding))
  await step('Settings', writeGlobals(seeding))
  await step('Newsletters', writeNewsletters(seeding))
  const accountsMade = users.filter((_, index) => accounts[index] === 'made').map(({ email }) => email)
  return { outcomes, accountsMade }
}
