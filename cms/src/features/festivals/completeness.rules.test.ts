import { describe, expect, it } from 'vitest'

import { missingMusts } from '#features/review/reviewed.rules.ts'

import { completenessOf } from './completeness.rules.ts'

const paragraph = (text: string) => ({ root: { children: [{ children: [{ text }], type: 'paragraph' }] } })

const enough = {
  eventStatus: 'scheduled',
  organisation: 'o1',
  practical: { admission: 'free' },
  summary: 'Samen eten aan lange tafels.',
  timeSlots: [{ day: '2027-06-12T12:00:00.000Z', endTime: '17:00', startTime: '12:00' }],
  title: 'Aan lange tafels',
  venue: { municipality: 'Delft', name: 'Markt', province: 'zuid-holland' },
}

const whole = {
  ...enough,
  body: paragraph('Iedereen neemt iets mee. '.repeat(10)),
  pictures: ['m1'],
  practical: { admission: 'free', languages: ['nl'], publicTransport: 'Tram 1, halte Markt.' },
  programme: [{ time: '12:00', title: 'Eten' }],
  venue: { ...enough.venue, postcode: '2611 GV', street: 'Markt 1' },
}

const missing = (more: Readonly<Record<string, unknown>>): readonly string[] =>
  missingMusts(completenessOf({ ...enough, ...more })).map(({ field }) => field)

describe('the required fields of a festival', () => {
  it('nothing is missing from a complete festival', () => {
    expect(missing({})).toEqual([])
  })

  it.each(['title', 'summary', 'organisation', 'timeSlots'])('a festival must have %s', (field) => {
    for (const empty of [undefined, null, '', '  ', [], 0])
      expect(missing({ [field]: empty })).toEqual([field])
  })

  it('a festival must have a place with its municipality and province', () => {
    expect(missing({ venue: null })).toEqual(['venue.name', 'venue.municipality', 'venue.province'])
  })

  it('a festival must have a start and an end for every day', () => {
    const [slot] = enough.timeSlots
    expect(missing({ timeSlots: [slot, { day: slot?.day, startTime: '12:00' }] })).toEqual(['timeSlots'])
    expect(missing({ timeSlots: [null] })).toEqual(['timeSlots'])
  })

  it('a festival must have a time and a name for every started item of its programme', () => {
    expect(missing({ programme: [{ time: '12:00', title: 'Eten' }] })).toEqual([])
    for (const row of [{}, null, { time: '12:00' }, { title: 'Eten' }])
      expect(missing({ programme: [{ time: '12:00', title: 'Eten' }, row] })).toEqual(['programme'])
  })

  it('a festival must have a price only where visitors pay', () => {
    expect(missing({ practical: { admission: 'paid' } })).toEqual(['practical.price'])
    expect(missing({ practical: { admission: 'donation' } })).toEqual([])
  })

  it('a festival must have a reason only where its status changed', () => {
    expect(missing({ eventStatus: 'cancelled' })).toEqual(['eventStatusReason'])
    expect(missing({ eventStatus: 'cancelled', eventStatusReason: 'Storm.' })).toEqual([])
  })
})

describe('the completeness of a festival', () => {
  it('the completeness of a festival goes from 0 to 100', () => {
    expect(completenessOf({}).percentage).toBe(0)
    expect(completenessOf(whole).percentage).toBe(100)
  })

  it('the completeness counts required fields twice, and is 100 only when all fields are filled', () => {
    const { percentage } = completenessOf(enough)
    expect(percentage).toBe(Math.floor((16 / 23) * 100))
    expect(completenessOf({ ...whole, pictures: [] }).percentage).toBeLessThan(100)
  })

  it('a text of a few words does not count as a text', () => {
    const { items } = completenessOf({ ...whole, body: paragraph('Kom ook!') })
    expect(items.filter(({ isDone }) => !isDone).map(({ field }) => field)).toEqual(['body'])
  })
})
