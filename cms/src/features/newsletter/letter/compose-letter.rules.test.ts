import { describe, expect, test } from 'vitest'

import { placeholders } from '../personal-links.rules.ts'
import type { Segment } from '../segment.rules.ts'
import { composeLetter } from './compose-letter.rules.ts'
import { material, now } from './material.examples.ts'
import type { Fields } from './material.rules.ts'

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

  test('festivals near the reader come first, then the others by date; past, cancelled and later ones are left out', () => {
    expect(lines({ choice: 'near-reader', days: 60 })).toEqual(['early', 'near'])
    expect(lines({ choice: 'near-reader', days: 60 }, { provinces: ['utrecht'] })).toEqual(['near', 'early'])
    expect(lines({ choice: 'near-reader', days: 365 }, { provinces: ['utrecht'] })).toEqual([
      'near',
      'late',
      'early',
    ])
    expect(lines({ choice: 'near-reader', days: 60, limit: 1 })).toEqual(['early'])
  })

  test('festivals of a period are the same for every reader', () => {
    const block = { choice: 'period', days: 60, province: 'utrecht' }
    expect(lines(block, { provinces: ['zuid-holland'] })).toEqual(['near'])
  })

  test('festivals chosen by hand stay in their order, and show their status', () => {
    const chosen = { choice: 'hand-picked', festivals: ['late', 'gone', 'off'] }
    expect(lines(chosen)).toEqual(['late', 'off'])
    const [block] = letterOf([{ blockType: 'letterFestivals', ...chosen }]).blocks
    expect(block).toMatchObject({ lines: [{ status: null }, { status: 'Gaat niet door' }] })
  })

  test('festivals have the local day of their place, in any time zone of the machine', () => {
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
  test('people are in a newsletter only while they agree to that', () => {
    const kinds = (testimonial: string) => letterOf([{ blockType: 'letterQuote', testimonial }]).blocks.length
    expect([kinds('quote'), kinds('quoteOnSite'), kinds('quoteOver'), kinds('withdrawn')]).toEqual([
      1, 0, 0, 0,
    ])
  })

  test('people’s stories have no portrait that they agreed to for the site alone', () => {
    const [block] = letterOf([{ blockType: 'letterStory', story: 'story' }]).blocks
    expect(block).toMatchObject({ demo: true, person: 'Zahra', portrait: null })
    expect(letterOf([{ blockType: 'letterQuote', testimonial: 'quote' }]).blocks).toMatchObject([
      { demo: false },
    ])
    expect(letterOf([{ blockType: 'letterPicture', picture: 'hidden' }]).blocks).toEqual([])
  })
})

describe('texts', () => {
  test('texts without a translation are in Dutch, and say so', () => {
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
  ])('texts keep their words and lose a link to %s', (url) => {
    const [block] = letterOf([{ blockType: 'letterText', body: { nl: text('hier', url) } }]).blocks
    expect(block).toMatchObject({ body: { value: [{ children: [{ kind: 'text', text: 'hier' }] }] } })
  })

  test('texts link to the site by absolute addresses', () => {
    const [block] = letterOf([{ blockType: 'letterText', body: { nl: text('hier', '/festivals') } }]).blocks
    expect(block).toMatchObject({
      body: { value: [{ children: [{ href: 'https://site.test/festivals' }] }] },
    })
  })

  test('texts can’t hold the placeholders of personal links', () => {
    const body = { nl: text(`Ga naar ${placeholders.unsubscribe}`) }
    expect(JSON.stringify(letterOf([{ blockType: 'letterText', body }]).blocks)).not.toContain(
      placeholders.unsubscribe,
    )
  })

  test('texts begin the line in the inbox when staff wrote none', () => {
    const body = { nl: text('Dag! Het seizoen is begonnen. Kom je ook?') }
    expect(letterOf([{ blockType: 'letterText', body }]).preheader).toBe('Dag!')
  })
})

test('a picture has a format that every mail program shows, and its size', () => {
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
