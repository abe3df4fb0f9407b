const day = 24 * 60 * 60 * 1000

/** The day so many days from now, as the CMS writes it; negative is past. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * day).toISOString().slice(0, 10)

/** A word nobody else uses, to recognise a record of this run by. */
export const unique = (word: string): string => `${word} ${crypto.randomUUID().slice(0, 8)}`

interface FestivalFacts {
  days: number
  organisation: string
  title: string
}

/** A complete festival, so many days from now. */
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

/** What somebody agreed to before they are shown. */
export const consentOf = (person: string): Record<string, unknown> => ({
  givenOn: `${dayFromNow(-7)}T12:00:00.000Z`,
  proof: `Mail van ${person}, map op kantoor.`,
  scope: ['website'],
})
