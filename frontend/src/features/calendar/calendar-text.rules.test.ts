import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'

import { nastyText } from '../../../tests/nasty-text.ts'
import { calendarText } from './calendar-text.rules.ts'

const malformed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[^\r]\n|\r[^\n]|\p{Cs}/u

it('whatever is stored, a calendar has its one entry, and no sign that RFC 5545 forbids', () => {
  fc.assert(
    fc.property(nastyText, nastyText, (title, text) => {
      const event = {
        categories: [title, text],
        changedAt: new Date('2026-06-01T10:00:00Z'),
        description: text,
        end: '2026-06-20T17:00:00',
        image: `https://site.test/${encodeURI(title.replaceAll(/\p{Cs}/gu, ''))}`,
        language: 'nl' as const,
        location: title,
        point: null,
        sequence: 0,
        start: '2026-06-20T13:00:00',
        status: 'CONFIRMED' as const,
        summary: title,
        timeZone: 'Europe/Amsterdam',
        uid: 'f1@x',
        url: 'https://site.test/x',
      }
      const calendar = {
        description: text,
        events: [event],
        name: title,
        source: 'https://site.test/x.ics',
        url: event.url,
      }
      const written = calendarText(calendar)
      expect(malformed.exec(written)).toBeNull()
      expect(new ICAL.Component(ICAL.parse(written)).getAllSubcomponents('vevent')).toHaveLength(1)
    }),
    { numRuns: 500 },
  )
})
