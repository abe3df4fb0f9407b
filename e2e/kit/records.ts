const day = 24 * 60 * 60 * 1000

/** The day this many days from now, in the form of the CMS; negative for past days. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * day).toISOString().slice(0, 10)

/** A word that occurs nowhere else, to recognise a record of this run. */
export const unique = (word: string): string => `${word} ${crypto.randomUUID().slice(0, 8)}`

type FestivalFacts = {
  days: number
  organisation: string
  title: string
}

/** A complete festival, this many days from now. */
export const festivalOf = ({ days, organisation, title }: FestivalFacts): Record<string, unknown> => ({
  eventStatus: 'scheduled',
  kind: 'festival',
  organisation,
  practical: { admission: 'free', children: true },
  summary: 'Samen eten aan lange tafels, met muziek uit vijf landen.',
  timeSlots: [{ day: dayFromNow(days), endTime: '17:00', startTime: '12:00' }],
  timeZone: 'Europe/Amsterdam',
  title,
  venue: { municipality: 'Gouda', name: 'Markt', province: 'zuid-holland' },
})

/** The consent of a person, without which they are not shown. */
export const consentOf = (person: string): Record<string, unknown> => ({
  givenOn: `${dayFromNow(-7)}T12:00:00.000Z`,
  proof: `Mail van ${person}, map op kantoor.`,
  scope: ['website'],
})
