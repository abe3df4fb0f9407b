import type { ChangeKind } from '#features/festivals/change-notice.rules.ts'
import type { MailLanguage } from '#features/mails/template.rules.ts'

type InEach = Readonly<Record<MailLanguage, string>>

const changes: Readonly<Record<ChangeKind, InEach>> = {
  'approved-first-time': { ar: 'جديد', en: 'New', nl: 'Nieuw' },
  cancelled: { ar: 'أُلغي', en: 'Cancelled', nl: 'Gaat niet door' },
  postponed: {
    ar: 'أُجِّل ولا موعد جديد له بعد',
    en: 'Postponed, no new day yet',
    nl: 'Uitgesteld, nog geen nieuwe dag',
  },
  relocated: { ar: 'نُقل إلى مكان آخر', en: 'Moved to another place', nl: 'Verplaatst naar een andere plek' },
  rescheduled: {
    ar: 'نُقل إلى يوم أو وقت آخر',
    en: 'Moved to another day or time',
    nl: 'Verplaatst naar een andere dag of tijd',
  },
  resumed: { ar: 'سيُقام رغم ذلك', en: 'Goes on after all', nl: 'Gaat toch door' },
}

/** The changes of a festival, in a few words; several are all named, the day before the place. */
export const changeWords = (kinds: readonly ChangeKind[], language: MailLanguage): string =>
  kinds
    .toSorted((one, other) => Number(one === 'relocated') - Number(other === 'relocated'))
    .map((kind) => changes[kind][language])
    .join(commas[language])

/** The separators of a list. */
const commas: InEach = { ar: '، ', en: ', ', nl: ', ' }

const and: InEach = { ar: ' و', en: ' and ', nl: ' en ' }

/** “Delft, Zuid-Holland en Samen Delft”. */
export const listed = (names: readonly string[], language: MailLanguage): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(commas[language])}${and[language]}${names.at(-1) ?? ''}`

/** The text below a mail to a follower: why they get it, and how to stop it. */
export const footerWords = {
  ar: {
    change: 'غيّر ما تتابعه أو أوقف كل الرسائل',
    stop: (name: string) => `أوقف متابعة ${name}`,
    stopAll: (names: string) => `أوقف متابعة كل ذلك: ${names}`,
    stopWeekly: 'أوقف الرسالة الأسبوعية',
    why: (names: string) => `تصلك هذه الرسالة لأنك تتابع ${names}.`,
  },
  en: {
    change: 'Change what you follow, or stop all mail',
    stop: (name: string) => `Stop following ${name}`,
    stopAll: (names: string) => `Stop following all of this: ${names}`,
    stopWeekly: 'Stop the weekly mail',
    why: (names: string) => `You get this mail because you follow ${names}.`,
  },
  nl: {
    change: 'Verander wat je volgt, of stop alle mail',
    stop: (name: string) => `Stop met ${name} volgen`,
    stopAll: (names: string) => `Stop met dit allemaal volgen: ${names}`,
    stopWeekly: 'Stop met de mail van de week',
    why: (names: string) => `Je krijgt deze mail omdat je ${names} volgt.`,
  },
} as const satisfies Record<MailLanguage, unknown>

/** The note that a part of the mail is in Dutch. */
export const untranslated: InEach = {
  ar: 'جزء من هذه الرسالة غير متوفر بالعربية بعد، وتقرؤه هنا بالهولندية.',
  en: 'Part of this mail is not in English yet. You are reading the Dutch.',
  nl: 'Een deel van deze mail is er nog niet in het Nederlands.',
}

const tags: InEach = { ar: 'ar-EG-u-nu-latn', en: 'en-GB', nl: 'nl-NL' }

export type When = {
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
  const [first, last] = [start, end].map((date) => day.format(date).replaceAll(/[,،]/g, ''))
  if (first === last || end.getTime() - start.getTime() < 24 * 60 * 60_000)
    return `${first}${commas[language]}${time.format(start)}–${time.format(end)}`
  return `${first} – ${last}`
}
