import type { ChangeKind } from '#features/festivals/change-notice.rules.ts'
import type { MailLanguage } from '#features/mails/template.rules.ts'

type InEach = Readonly<Record<MailLanguage, string>>

const changes: Readonly<Record<ChangeKind, InEach>> = {
  'approved-first-time': { en: 'New', nl: 'Nieuw' },
  cancelled: { en: 'Cancelled', nl: 'Gaat niet door' },
  postponed: { en: 'Postponed, no new day yet', nl: 'Uitgesteld, nog geen nieuwe dag' },
  relocated: { en: 'Moved to another place', nl: 'Verplaatst naar een andere plek' },
  rescheduled: { en: 'Moved to another day or time', nl: 'Verplaatst naar een andere dag of tijd' },
  resumed: { en: 'Goes on after all', nl: 'Gaat toch door' },
}

/** What happened to a festival, in a few words; of several changes all, the day before the place. */
export const changeWords = (kinds: readonly ChangeKind[], language: MailLanguage): string =>
  kinds
    .toSorted((one, other) => Number(one === 'relocated') - Number(other === 'relocated'))
    .map((kind) => changes[kind][language])
    .join(', ')

const and: InEach = { en: ' and ', nl: ' en ' }

/** “Delft, Zuid-Holland en Samen Delft”. */
export const listed = (names: readonly string[], language: MailLanguage): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')}${and[language]}${names.at(-1) ?? ''}`

/** What stands below a mail to a follower: why it came, and how to stop it. */
export const footerWords = {
  en: {
    change: 'Change what you follow, or stop all mail',
    stop: (name: string) => `Stop following ${name}`,
    why: (names: string) => `You get this mail because you follow ${names}.`,
  },
  nl: {
    change: 'Verander wat je volgt, of stop alle mail',
    stop: (name: string) => `Stop met ${name} volgen`,
    why: (names: string) => `Je krijgt deze mail omdat je ${names} volgt.`,
  },
} as const satisfies Record<MailLanguage, unknown>

const tags: InEach = { en: 'en-GB', nl: 'nl-NL' }

export interface When {
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly timeZone: string
}

/** “zaterdag 12 juni 2027, 12:00–17:00”; of several days the first and the last. */
export const whenWords = ({ endsAt, startsAt, timeZone }: When, language: MailLanguage): string => {
  if (startsAt === null) return ''
  const day = new Intl.DateTimeFormat(tags[language], {
    day: 'numeric',
    month: 'long',
    timeZone,
    weekday: 'long',
    year: 'numeric',
  })
  const time = new Intl.DateTimeFormat(tags[language], { hour: '2-digit', minute: '2-digit', timeZone })
  const [start, end] = [new Date(startsAt), new Date(endsAt ?? startsAt)]
  const [first, last] = [start, end].map((date) => day.format(date).replaceAll(',', ''))
  if (first === last || end.getTime() - start.getTime() < 24 * 60 * 60_000)
    return `${first}, ${time.format(start)}–${time.format(end)}`
  return `${first} – ${last}`
}
