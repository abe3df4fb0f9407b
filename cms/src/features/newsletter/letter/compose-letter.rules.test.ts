import { describe, expect, test } from 'vitest'

import { checkContent, checkPictures } from '../checks/content-checks.rules.ts'
import { checkPreheader, checkSubject, checkTranslations } from '../checks/text-checks.rules.ts'
import { placeholders } from '../personal-links.rules.ts'
import type { Segment } from '../segment.rules.ts'
import { composeLetter } from './compose-letter.rules.ts'
import { festivalsIn } from './festival-line.rules.ts'
import { type Fields, type Material, newsletterOf } from './material.rules.ts'

const now = new Date('2027-05-01T12:00:00Z')
const consent = {
  givenOn: '2027-01-01T12:00:00.000Z',
  proof: 'Map op kantoor',
  scope: ['website', 'newsletter'],
}
const inAll = (text: string) => ({ ar: `${text} ar`, en: `${text} en`, nl: text })

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

const records: Readonly<Record<string, Fields>> = {
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
    intro: { nl: 'Kort' },
    person: 'Zahra',
    portrait: 'hidden',
    slug: 'zahra',
    title: { nl: 'Zahra kookt' },
  },
}

const material = (blocks: readonly Fields[], more: Fields = {}): Material => ({
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

const letterOf = (blocks: readonly Fields[], segment: Partial<Segment> = {}) =>
  composeLetter({ material: material(blocks), now, segment: { locale: 'nl', provinces: [], ...segment } })

const text = (words: string, url: string | null = null) => ({
  root: {
    children: [
      {
        children:
          url === null
            ? [{ text: words, type: 'text' }]
            : [{ children: [{ text: words, type: 'text' }], fields: { url }, type: 'link' }],
        type: 'paragraph',
      },
    ],
  },
})

describe('festivals', () => {
  const lines = (block: Fields, segment: Partial<Segment> = {}) =>
    letterOf([{ blockType: 'letterFestivals', ...block }], segment).blocks.flatMap((one) =>
      one.kind === 'festivals' ? one.lines.map(({ id }) => id) : [],
    )

  test('near the reader come first, then the others by date; what is over, off or too late stays out', () => {
    expect(lines({ choice: 'near-reader', days: 60 })).toEqual(['early', 'near'])
    expect(lines({ choice: 'near-reader', days: 60 }, { provinces: ['utrecht'] })).toEqual(['near', 'early'])
    expect(lines({ choice: 'near-reader', days: 365 }, { provinces: ['utrecht'] })).toEqual([
      'near',
      'late',
      'early',
    ])
    expect(lines({ choice: 'near-reader', days: 60, limit: 1 })).toEqual(['early'])
  })

  test('of a period are the same for every reader', () => {
    const block = { choice: 'period', days: 60, province: 'utrecht' }
    expect(lines(block, { provinces: ['zuid-holland'] })).toEqual(['near'])
  })

  test('chosen by hand stay in their order, and say what became of them', () => {
    const chosen = { choice: 'hand-picked', festivals: ['late', 'gone', 'off'] }
    expect(lines(chosen)).toEqual(['late', 'off'])
    const [block] = letterOf([{ blockType: 'letterFestivals', ...chosen }]).blocks
    expect(block).toMatchObject({ lines: [{ status: null }, { status: 'Gaat niet door' }] })
  })

  test('have the wall day of their place, whatever clock the machine has', () => {
    const [block] = letterOf([{ blockType: 'letterFestivals', choice: 'near-reader', limit: 1 }], {
      locale: 'en',
    }).blocks
    expect(block).toMatchObject({
      lines: [
        {
          day: { month: 'May', number: '8', weekday: 'Saturday' },
          facts: ['Free', 'Dutch and Arabic'],
          href: 'https://site.test/en/festivals/early',
        },
      ],
    })
  })
})

describe('people', () => {
  test('are in a newsletter only while they agree to being in one', () => {
    const kinds = (testimonial: string) => letterOf([{ blockType: 'letterQuote', testimonial }]).blocks.length
    expect([kinds('quote'), kinds('quoteOnSite'), kinds('quoteOver'), kinds('withdrawn')]).toEqual([
      1, 0, 0, 0,
    ])
  })

  test('do not lend their story a portrait that they agreed to for the site alone', () => {
    const [block] = letterOf([{ blockType: 'letterStory', story: 'story' }]).blocks
    expect(block).toMatchObject({ person: 'Zahra', portrait: null })
    expect(letterOf([{ blockType: 'letterPicture', picture: 'hidden' }]).blocks).toEqual([])
  })
})

describe('texts', () => {
  test('that lack a translation are the Dutch ones, and say so', () => {
    const body = { nl: text('Hallo') }
    const [block] = letterOf([{ blockType: 'letterText', body, title: { ar: 'مرحبا', nl: 'Dag' } }], {
      locale: 'ar',
    }).blocks
    expect(block).toMatchObject({ body: { lang: 'nl' }, title: { lang: 'ar', value: 'مرحبا' } })
  })

  test.each([
    'javascript:alert(1)',
    '//evil.test',
    'data:text/html,x',
    placeholders.unsubscribe,
    '#top',
    'https://a.test/"x',
  ])('keep their words and lose a link to %s', (url) => {
    const [block] = letterOf([{ blockType: 'letterText', body: { nl: text('hier', url) } }]).blocks
    expect(block).toMatchObject({ body: { value: [{ children: [{ kind: 'text', text: 'hier' }] }] } })
  })

  test('link to the site by whole addresses', () => {
    const [block] = letterOf([{ blockType: 'letterText', body: { nl: text('hier', '/festivals') } }]).blocks
    expect(block).toMatchObject({
      body: { value: [{ children: [{ href: 'https://site.test/festivals' }] }] },
    })
  })

  test('can’t hold the places of personal links', () => {
    const body = { nl: text(`Ga naar ${placeholders.unsubscribe}`) }
    expect(JSON.stringify(letterOf([{ blockType: 'letterText', body }]).blocks)).not.toContain(
      placeholders.unsubscribe,
    )
  })

  test('begin the line in the inbox when nobody wrote one', () => {
    const body = { nl: text('Dag! Het seizoen is begonnen. Kom je ook?') }
    expect(letterOf([{ blockType: 'letterText', body }]).preheader).toBe('Dag!')
  })
})

test('a picture is the one that every mail program shows, with its size', () => {
  const [block] = letterOf([{ blockType: 'letterPicture', picture: 'media' }]).blocks
  expect(block).toMatchObject({
    picture: {
      alt: { lang: 'nl', value: 'Een tafel' },
      height: 747,
      url: 'https://site.test/media/a-1120x747.jpg',
      width: 1120,
    },
  })
})

describe('the checks', () => {
  const content = (blocks: readonly Fields[]) =>
    checkContent({ material: material(blocks), now }).map(({ level, said }) => `${level}: ${said.en}`)

  test('name the block and say what to do', () => {
    expect(content([])).toEqual(['blocking: There is nothing in it yet. Add a block and fill it.'])
    const problems = content([
      { blockType: 'letterText', title: { nl: 'Dag' } },
      { blockType: 'letterText' },
      { blockType: 'letterQuote', testimonial: 'quoteOnSite' },
      { blockType: 'letterStory', story: 'withdrawn' },
      { blockType: 'letterPicture', picture: 'hidden' },
      { blockType: 'letterFestivals', choice: 'hand-picked', festivals: ['near', 'gone'] },
      { blockType: 'letterButton', label: { nl: 'Ga' }, link: { type: 'url', url: 'javascript:x' } },
    ])
    expect(problems.map((problem) => problem.split(/(?<=\)):/)[0])).toEqual([
      'warning: Block 2 (Text)',
      'blocking: Block 3 (Quote)',
      'blocking: Block 4 (Story)',
      'blocking: Block 5 (Picture)',
      'blocking: Block 6 (Festivals)',
      'blocking: Block 7 (Button)',
    ])
  })

  test('are content with what is in order', () => {
    const whole = material([{ blockType: 'letterText', title: inAll('Dag') }], { preheader: inAll('Kom') })
    const findings = [
      ...checkContent({ material: whole, now }),
      ...checkPictures({ material: whole, now }),
      ...checkSubject(whole),
      ...checkPreheader(whole, 'Kom'),
      ...checkTranslations(whole),
    ]
    expect(findings.filter(({ level }) => level !== 'fine')).toEqual([])
  })

  test('tell what readers of another language will read in Dutch', () => {
    const half = material([{ blockType: 'letterText', title: { en: 'Hello', nl: 'Dag' } }])
    expect(checkTranslations(half).map(({ said }) => said.en)).toEqual([
      'Not in Arabic yet: block 1 (Text). Whoever chose that language reads the Dutch there.',
    ])
  })

  test('want a subject that fits, and a description of each picture', () => {
    expect(checkSubject(material([], { subject: null }))[0]?.level).toBe('blocking')
    expect(checkSubject(material([], { subject: { nl: 'x'.repeat(61) } }))[0]?.level).toBe('warning')
    const without = material([{ blockType: 'letterPicture', picture: 'bare' }])
    const bare = { ...without, records: new Map([['bare', { ...records['media'], alt: null }]]) }
    expect(checkPictures({ material: bare, now })[0]?.level).toBe('blocking')
  })
})
