import type { DayReading } from '@welkom-hier/writing/read-day.rules.ts'
import type { TimeReading } from '@welkom-hier/writing/read-time.rules.ts'

import { datesIn } from '#i18n/dates.rules.ts'
import { words, type Words } from '#i18n/words.ts'

import type { MomentReading } from './read-moment.rules.ts'

type Refused = Extract<DayReading | MomentReading | TimeReading, { kind: 'refused' }>

const fixed = {
  'no-such-day': words(
    'Deze dag bestaat niet. Schrijf eerst de dag en dan de maand, zoals 5-12-2026.',
    'This day does not exist. Write the day before the month, like 5-12-2026.',
  ),
  'no-such-time': words(
    'Deze tijd bestaat niet. Schrijf een tijd zoals 14:30.',
    'This time does not exist. Write a time like 14:30.',
  ),
  'no-time': words(
    'Schrijf er een tijd bij, zoals 5-12-2026 14:30.',
    'Write a time with it, like 5-12-2026 14:30.',
  ),
  repeated: words(
    'Die tijd is er die nacht twee keer: de klok gaat een uur terug. Kies een tijd vóór 2.00 of vanaf 3.00 uur.',
    'That time comes twice that night: the clock goes back an hour. Choose a time before 2:00 or from 3:00 on.',
  ),
  skipped: words(
    'Die tijd bestaat niet op die dag: de klok gaat ’s nachts een uur vooruit. Kies een tijd vóór 2.00 of vanaf 3.00 uur.',
    'That time does not exist on that day: the clock goes forward at night. Choose a time before 2:00 or from 3:00 on.',
  ),
  year: words(
    'Dit jaar kan niet kloppen. Schrijf het met vier cijfers, bijvoorbeeld 15-5-2027.',
    'This year can’t be right. Write it with four digits, for example 15-5-2027.',
  ),
} as const

/** What was expected in a field that could not be read. */
export const expected = {
  day: words(
    'Dit is geen datum die we begrijpen. Schrijf hem zo: 5-12-2026 of 5 december 2026.',
    'This is no date that we understand. Write it like 5-12-2026 or 5 December 2026.',
  ),
  moment: words(
    'Dit is geen dag en tijd die we begrijpen. Schrijf ze zo: 5-12-2026 14:30.',
    'This is no day and time that we understand. Write them like 5-12-2026 14:30.',
  ),
  time: words('Schrijf een tijd zoals 14:30.', 'Write a time like 14:30.'),
} as const

/** Why a typed date or time was refused, and what to write instead. */
export const refusedWords = (refused: Refused, what: keyof typeof expected): Words => {
  switch (refused.why) {
    case 'twice': {
      const [early, late] = refused.times
      return words(`Bedoel je ${early} of ${late}?`, `Do you mean ${early} or ${late}?`)
    }
    case 'unreadable':
      return expected[what]
    case 'weekday': {
      const [nl, en] = (['nl', 'en'] as const).map((language) =>
        datesIn(language, { dateStyle: 'full' }).format(new Date(`${refused.day}T12:00:00Z`)),
      )
      return words(
        `De dag van de week klopt niet: het is ${nl}.`,
        `The day of the week is not right: it is ${en}.`,
      )
    }
    default:
      return fixed[refused.why]
  }
}
