import { describe, expect, it } from 'vitest'

import { exampleContext, exampleFestival } from './festival.examples.ts'
import { festivalView, type FestivalData } from './festival.view.ts'

const data = (changes: Readonly<Record<string, unknown>> = {}): FestivalData => ({
  festival: exampleFestival(changes),
  nextEdition: null,
  testimonials: [],
})

const seen = (changes: Readonly<Record<string, unknown>> = {}) =>
  festivalView(data(changes), exampleContext())

describe('the page of a festival', () => {
  it('the title of a festival’s page names the place, unless the festival’s title does', () => {
    expect(seen().pageTitle).toBe('Aan tafel in Delft')
    expect(seen({ title: { nl: 'Delft danst' } }).pageTitle).toBe('Delft danst')
  })

  it('the description of a festival’s page begins with the day', () => {
    expect(seen().description).toBe('zaterdag 28 november 2026. Eet mee.')
  })

  it('a festival’s page shows each day with its times', () => {
    expect(seen().days).toMatchObject([
      { machine: '2026-11-28T12:00:00+01:00', times: 'van 12.00 tot 18.00 uur' },
    ])
  })

  it('a festival’s page says that the festival is over after its end', () => {
    expect(seen().isOver).toBe(false)
    expect(seen({ endsAt: '2026-11-23T11:59:00.000Z' })).toMatchObject({
      isOver: true,
      registration: 'closed',
    })
  })

  it('a festival’s page asks to register only where that is possible and needed', () => {
    expect(seen().registration).toBe('none')
    expect(seen({ registration: { url: 'https://example.org/meld' } }).registration).toBe('link')
    expect(
      seen({ registration: { url: 'https://example.org/meld' }, eventStatus: 'cancelled' }).registration,
    ).toBe('closed')
  })

  it('a festival’s page names the originally planned day', () => {
    const { status } = seen({ eventStatus: 'rescheduled', previousStart: '2026-11-21T11:00:00.000Z' })
    expect(status).toMatchObject({
      kind: 'changed',
      previously: 'Eerst was het op zaterdag 21 november 2026, 12.00 uur.',
    })
  })

  it('a festival’s page links to other editions, the next one first', () => {
    const next = {
      id: 'n',
      slug: 'delft-2027',
      title: { value: 'Volgende', lang: 'nl' as const },
      startsAt: null,
    }
    const previousEdition = {
      id: 'p',
      slug: 'delft-2025',
      title: { nl: 'Vorige' },
      startsAt: '2025-11-29T11:00:00Z',
    }
    const view = festivalView({ ...data({ previousEdition }), nextEdition: next }, exampleContext())
    expect(view.editions.map(({ href, day }) => [href, day])).toEqual([
      ['/festivals/delft-2027', null],
      ['/festivals/delft-2025', 'zaterdag 29 november 2025'],
    ])
  })

  it('a festival’s page shows practical facts, and leaves out empty fields', () => {
    expect(seen().practical.map(({ heading, answer }) => [heading, answer])).toEqual([
      ['We spreken', 'Nederlands, Engels, Arabisch, Perzisch en Oekraïens'],
      ['Toegang', 'Gratis'],
    ])
    expect(seen({ practical: {} }).practical).toEqual([])
  })
})

describe('the programme', () => {
  it('the programme of a festival is in order of time, grouped by day', () => {
    const { programme } = seen({
      programme: [
        { day: '2026-11-29', time: '10:00', title: { nl: 'Ontbijt' } },
        { day: '2026-11-28', time: '15:00', title: { nl: 'Muziek' } },
        { time: '12:00', title: { nl: 'Opening' } },
      ],
    })
    expect(programme.map(({ name, lines }) => [name, lines.map((line) => line.title.value)])).toEqual([
      ['zaterdag 28 november 2026', ['Opening', 'Muziek']],
      ['zondag 29 november 2026', ['Ontbijt']],
    ])
  })

  it('the programme of a one-day festival does not name its day', () => {
    expect(seen({ programme: [{ time: '12:00', title: { nl: 'Opening' } }] }).programme[0]?.name).toBeNull()
  })
})
