import { festivals } from '../content/festivals/festivals.ts'
import type { Festival, Locale, Practical, ProgrammeItem, StatusChange } from '../content/types.ts'
import { users } from '../content/users.ts'
import { dayOf, noon, startOf } from './dates.rules.ts'
import { richTextIn } from './rich-text-in.rules.ts'
import { inTurn, type Ids, type Seeding } from './seeding.ts'
import { write, type Outcome } from './writer.ts'

export const writeFestivals = ({ api, ids, seedingDay }: Seeding): Promise<Outcome[]> =>
  inTurn(
    festivals,
    (festival) =>
      write(api, {
        collection: 'festivals',
        known: { slug: { equals: festival.slug } },
        data: (locale) => ({
          ...plain(festival, ids),
          ...when(festival, seedingDay, locale),
          title: festival.title[locale],
          summary: festival.summary[locale],
          body: richTextIn(locale, festival.body),
          venue: { ...festival.venue, directions: festival.venue.directions?.[locale] },
          practical: practical(festival.practical, locale),
          registration: { url: festival.registration?.url, note: festival.registration?.note[locale] },
          ...status(festival.status, seedingDay, locale),
        }),
      }),
    ({ slug }, id) => ids.keep('festivals', slug, id),
  )

const plain = (festival: Festival, ids: Ids) => {
  const owner = users.find(({ organisations }) =>
    organisations.some((slug) => slug === festival.organisation),
  )
  return {
    slug: festival.slug,
    kind: festival.kind,
    organisation: ids.of('organisations', festival.organisation),
    partners: (festival.partners ?? []).map((slug) => ids.of('organisations', slug)),
    pictures: festival.pictures.map((key) => ids.of('media', key)),
    previousEdition: festival.previousEdition && ids.of('festivals', festival.previousEdition),
    owner: owner && ids.of('users', owner.email),
    report: festival.reach === undefined ? undefined : { reach: festival.reach, approved: true },
    demo: true,
    _status: 'published',
  }
}

const when = ({ slots, programme }: Festival, seedingDay: string, locale: Locale) => {
  const days = slots.map((slot) => noon(dayOf(slot, seedingDay)))
  return {
    timeZone: 'Europe/Amsterdam',
    timeSlots: slots.map((slot, index) => ({ day: days[index], startTime: slot.from, endTime: slot.until })),
    programme: programme.map((item) => programmeRow(item, days, locale)),
  }
}

const programmeRow = (
  { day, time, stage, title, who }: ProgrammeItem,
  days: readonly string[],
  locale: Locale,
) => ({
  day: day === undefined ? undefined : days[day],
  time,
  stage,
  who,
  title: title[locale],
})

const practical = ({ languages, price, publicTransport, ...facts }: Practical, locale: Locale) => ({
  ...facts,
  languages: [...languages],
  price: price?.[locale],
  publicTransport: publicTransport[locale],
})

const status = (change: StatusChange | undefined, seedingDay: string, locale: Locale) => ({
  eventStatus: change?.to ?? 'scheduled',
  eventStatusReason: change?.reason[locale],
  previousStart: change?.previous && startOf(change.previous, seedingDay),
})
