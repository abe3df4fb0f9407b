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

describe('what a festival must have', () => {
  it('is nothing more when all of it is there', () => {
    expect(missing({})).toEqual([])
  })

  it.each(['title', 'summary', 'organisation', 'timeSlots'])('is %s', (field) => {
    for (const empty of [undefined, null, '', '  ', [], 0])
      expect(missing({ [field]: empty })).toEqual([field])
  })

  it('is a place with its municipality and province', () => {
    expect(missing({ venue: null })).toEqual(['venue.name', 'venue.municipality', 'venue.province'])
  })

  it('is a start and an end for every day', () => {
    const [slot] = enough.timeSlots
    expect(missing({ timeSlots: [slot, { day: slot?.day, startTime: '12:00' }] })).toEqual(['timeSlots'])
    expect(missing({ timeSlots: [null] })).toEqual(['timeSlots'])
  })

  it('is a time and a name for every item of the programme that was begun', () => {
    expect(missing({ programme: [{ time: '12:00', title: 'Eten' }] })).toEqual([])
    for (const row of [{}, null, { time: '12:00' }, { title: 'Eten' }])
      expect(missing({ programme: [{ time: '12:00', title: 'Eten' }, row] })).toEqual(['programme'])
  })

  it('is a price only where something is paid', () => {
    expect(missing({ practical: { admission: 'paid' } })).toEqual(['practical.price'])
    expect(missing({ practical: { admission: 'donation' } })).toEqual([])
  })

  it('is a reason only where something changed', () => {
    expect(missing({ eventStatus: 'cancelled' })).toEqual(['eventStatusReason'])
    expect(missing({ eventStatus: 'cancelled', eventStatusReason: 'Storm.' })).toEqual([])
  })
})

describe('the percentage', () => {
  it('goes from nothing to hundred', () => {
    expect(completenessOf({}).percentage).toBe(0)
    expect(completenessOf(whole).percentage).toBe(100)
  })

  it('counts a must twice, and never says hundred too early', () => {
    const { percentage } = completenessOf(enough)
    expect(percentage).toBe(Math.floor((16 / 23) * 100))
    expect(completenessOf({ ...whole, pictures: [] }).percentage).toBeLessThan(100)
  })

  it('takes no text of a few words for a text', () => {
    const { items } = completenessOf({ ...whole, body: paragraph('Kom ook!') })
    expect(items.filter(({ isDone }) => !isDone).map(({ field }) => field)).toEqual(['body'])
  })
})
