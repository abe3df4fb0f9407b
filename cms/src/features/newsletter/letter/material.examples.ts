import { festivalsIn } from './festival-line.rules.ts'
import { newsletterOf, type Fields, type Material } from './material.rules.ts'

/** The moment of writing in every example. */
export const now = new Date('2027-05-01T12:00:00Z')
const consent = {
  givenOn: '2027-01-01T12:00:00.000Z',
  proof: 'Map op kantoor',
  scope: ['website', 'newsletter'],
}
/** One text in the three languages. */
export const inAll = (text: string) => ({ ar: `${text} ar`, en: `${text} en`, nl: text })

const festival = (id: string, day: string, province: string, more: Fields = {}): Fields => ({
  endsAt: `${day}T16:00:00.000Z`,
  eventStatus: 'scheduled',
  id,
  practical: { admission: 'free', languages: ['nl', 'ar'] },
  slug: id,
  startsAt: `${day}T10:00:00.000Z`,
  timeSlots: [{ day: `${day}T12:00:00.000Z` }],
  title: inAll(id),
  venue: { municipality: 'Delft', province },
  ...more,
})

const festivals = [
  festival('over', '2027-04-20', 'utrecht'),
  festival('early', '2027-05-08', 'zuid-holland'),
  festival('off', '2027-05-09', 'utrecht', { eventStatus: 'cancelled' }),
  festival('near', '2027-05-15', 'utrecht'),
  festival('late', '2027-09-15', 'utrecht'),
]

export const records: Readonly<Record<string, Fields>> = {
  hidden: {
    alt: inAll('Mensen'),
    consent: { ...consent, scope: ['website'] },
    filename: 'b.webp',
    height: 2,
    peopleInPicture: 'recognisable',
    width: 3,
  },
  media: {
    alt: { nl: 'Een tafel' },
    filename: 'a.webp',
    height: 800,
    peopleInPicture: 'none',
    sizes: { mail: { filename: 'a-1120x747.jpg', height: 747, width: 1120 } },
    width: 1200,
  },
  quote: { attribution: 'Henk', consent, quote: inAll('Mooi'), role: inAll('bezoeker') },
  quoteOnSite: { attribution: 'Henk', consent: { ...consent, scope: ['website'] }, quote: inAll('Mooi') },
  quoteOver: {
    attribution: 'Henk',
    consent: { ...consent, expiresOn: '2027-04-30T12:00:00.000Z' },
    quote: inAll('Mooi'),
  },
  story: {
    consent,
    demo: true,
    intro: { nl: 'Kort' },
    person: 'Zahra',
    portrait: 'hidden',
    slug: 'zahra',
    title: { nl: 'Zahra kookt' },
  },
}

/** The material of a newsletter with these blocks. */
export const material = (blocks: readonly Fields[], more: Fields = {}): Material => ({
  festivals: festivalsIn(festivals),
  newsletter: newsletterOf({
    blocks,
    id: 'n',
    preheader: null,
    slug: 'brief',
    subject: inAll('Brief'),
    ...more,
  }),
  records: new Map(
    Object.entries({ ...records, ...Object.fromEntries(festivals.map((one) => [one['id'], one])) }),
  ),
  sender: { name: 'Welkom Hier', postalAddress: 'Postbus 1', programme: 'Welkom Hier', replyTo: null },
  siteUrl: 'https://site.test',
})
