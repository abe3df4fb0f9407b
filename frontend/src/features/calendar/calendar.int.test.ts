import ical from 'node-ical'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { mostInCalendar } from '#site/nearest-in-time.rules.ts'

import { startTestSite, type TestSite } from '../../../tests/test-site.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const delft = () => test.cms.records['festivals']?.[0] ?? {}

const change = (changes: Readonly<Record<string, unknown>>): void => {
  test.cms.records['festivals'] = [{ ...delft(), ...changes }]
}

const eventsOf = (text: string) =>
  Object.values(ical.sync.parseICS(text)).flatMap((part) => (part?.type === 'VEVENT' ? [part] : []))

const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').trimEnd().split('\r\n')

describe('a calendar', () => {
  it.each([
    '/festivals.ics',
    '/en/festivals.ics',
    '/ar/festivals.ics',
    '/festivals/delft-viert.ics',
    '/organisaties/stichting-samen.ics',
    '/provincies/zuid-holland.ics',
    '/gemeenten/delft.ics',
  ])('the calendar %s can be read by another program', async (path) => {
    const { status, headers, body } = await test.get(path)
    expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
    const [event] = eventsOf(body)
    expect(event).toMatchObject({
      uid: 'f1@welkomhier.nl',
      status: 'CONFIRMED',
      start: new Date('2026-06-20T11:00:00Z'),
      end: new Date('2026-06-20T15:00:00Z'),
    })
  })

  it('a calendar entry gives local time in a defined time zone', async () => {
    const lines = unfolded((await test.get('/festivals/delft-viert.ics')).body)
    expect(lines).toContain('DTSTART;TZID=Europe/Amsterdam:20260620T130000')
    expect(lines).toContain('BEGIN:VTIMEZONE')
    expect(lines).toContain('TZID:Europe/Amsterdam')
    expect(lines).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT4H')
    expect(lines.filter((line) => line.startsWith('METHOD'))).toEqual([])
    expect(lines).toContain('NAME:Delft viert')
    expect(lines).toContain('DTSTAMP:20260501T100000Z')
  })

  it('a calendar has no line above 75 octets, and does not split a letter', async () => {
    change({ title: { nl: 'ت'.repeat(120) }, summary: { nl: 'é, è; ü\n'.repeat(60) } })
    const { bytes, body } = await test.get('/festivals/delft-viert.ics')
    const lines = bytes.toString('latin1').split('\r\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75)
    expect(body).not.toContain('\uFFFD')
    expect(lines.filter((line) => line.includes('\n'))).toEqual([])
    expect(eventsOf(body)[0]).toMatchObject({ summary: { val: 'ت'.repeat(120) } })
  })

  it('each day of a festival is a calendar entry, which keeps its UID when the day is moved', async () => {
    const slot = (day: string) => ({ day: `${day}T12:00:00.000Z`, startTime: '20:00', endTime: '02:00' })
    change({ timeSlots: [slot('2026-06-21'), slot('2026-06-20')] })
    const events = eventsOf((await test.get('/festivals/delft-viert.ics')).body)
    expect(events.map(({ uid }) => uid)).toEqual(['f1@welkomhier.nl', 'f1-2@welkomhier.nl'])
    expect(events[0]?.end).toEqual(new Date('2026-06-21T00:00:00Z'))
  })

  it('a cancelled festival stays in the calendar, with a higher sequence number', async () => {
    change({ eventStatus: 'cancelled', sequence: 3 })
    const lines = unfolded((await test.get('/festivals.ics')).body)
    expect(lines).toContain('STATUS:CANCELLED')
    expect(lines).toContain('SEQUENCE:3')
    expect(lines.find((line) => line.startsWith('SUMMARY'))).toContain('Gaat niet door: Delft viert')
  })

  it('a calendar keeps past festivals for one year', async () => {
    change({ endsAt: '2025-07-20T15:00:00.000Z' })
    expect(eventsOf((await test.get('/festivals.ics')).body)).toHaveLength(1)
    test.moveClock(60 * 24 * 60 * 60_000)
    await test.notify(['festivals'])
    await test.site.settled()
    const { status, body } = await test.get('/festivals.ics')
    expect([status, eventsOf(body).length]).toEqual([200, 0])
  })

  it('a calendar stays identical until a record changes', async () => {
    const first = await test.get('/festivals.ics')
    test.moveClock(24 * 60 * 60_000)
    await test.restart()
    const held = { 'if-none-match': String(first.headers['etag']) }
    expect((await test.get('/festivals.ics', held)).status).toBe(304)
    const since = { 'if-modified-since': String(first.headers['last-modified']) }
    expect((await test.get('/festivals.ics', since)).status).toBe(304)
    change({ title: { nl: 'Delft danst' }, updatedAt: '2026-06-01T10:00:00.000Z' })
    await test.notify(['festivals:f1', 'festivals'])
    await test.site.settled()
    expect((await test.get('/festivals.ics', held)).status).toBe(200)
  })

  it.each([
    '/festivals.ics',
    '/organisaties/stichting-samen.ics',
    '/provincies/zuid-holland.ics',
    '/gemeenten/delft.ics',
  ])('the calendar %s stays small in a large programme, and says which festivals it holds', async (path) => {
    test.cms.records['festivals'] = Array.from({ length: mostInCalendar + 1 }, (_, number) => ({
      ...delft(),
      id: `f${number}`,
      slug: `festival-${number}`,
    }))
    const { body } = await test.get(path)
    expect(eventsOf(body)).toHaveLength(mostInCalendar)
    const description = unfolded(body).find((line) => line.startsWith('DESCRIPTION:'))
    expect(description).toContain(String(mostInCalendar))
  })

  it('the calendar of one festival has no text about a maximum', async () => {
    const { body } = await test.get('/festivals/delft-viert.ics')
    expect(unfolded(body).filter((line) => line.includes(String(mostInCalendar)))).toEqual([])
  })

  it('the calendar of a municipality includes its villages, and exists in a year without festivals', async () => {
    change({ venue: { name: 'Haven', municipality: 'Sneek', province: 'friesland' } })
    for (const path of ['/gemeenten/sudwest-fryslan.ics', '/gemeenten/sneek.ics'])
      expect(eventsOf((await test.get(path)).body)).toHaveLength(1)
    const empty = await test.get('/gemeenten/delft.ics')
    expect([empty.status, eventsOf(empty.body)]).toEqual([200, []])
    expect(unfolded(empty.body)).toContain('URL:http://site.test/festivals/in/delft')
  })

  it('an old address of a calendar redirects to the new one, and an unknown one gives 404', async () => {
    test.cms.records['redirects'] = [{ id: 'r1', collection: 'festivals', from: 'oud', document: 'f1' }]
    const moved = await test.get('/en/festivals/oud.ics')
    expect([moved.status, moved.headers['location']]).toEqual([301, '/en/festivals/delft-viert.ics'])
    for (const path of ['/festivals/niets.ics', '/provincies/atlantis.ics', '/gemeenten/atlantis.ics']) {
      expect((await test.get(path)).status).toBe(404)
    }
  })
})
