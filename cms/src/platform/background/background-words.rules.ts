import { datesIn, tagOf } from '#i18n/dates.rules.ts'
import { words, type Words } from '#i18n/words.ts'

import type { Problem } from './problem.rules.ts'
import type { Standing } from './run.rules.ts'

/** The texts of the page of background jobs. */
export const backgroundWords = {
  again: words('Het programma probeert het vanzelf opnieuw.', 'The program tries again by itself.'),
  earlier: words('Ging eerder mis', 'Went wrong before'),
  empty: words(
    'Er is nog niets gebeurd sinds het programma is begonnen. Ververs deze pagina over een minuut.',
    'Nothing has happened since the program began. Reload this page in a minute.',
  ),
  every: words('Hoe vaak', 'How often'),
  forKeeper: words('Voor wie de server beheert', 'For whoever keeps the server'),
  intro: words(
    'Dit doet het programma zelf, steeds opnieuw. Ging er iets mis, dan staat dat bovenaan.',
    'The program does this by itself, again and again. What went wrong is at the top.',
  ),
  job: words('Taak', 'Job'),
  last: words('Laatste keer', 'Last time'),
  result: words('Hoe het ging', 'How it went'),
  table: words('Taken van het programma', 'Jobs of the program'),
  title: words('Wat vanzelf gaat', 'What runs by itself'),
}

/** The state of a job, in a word or two. */
export const standingWords: Readonly<Record<Standing['kind'], Words>> = {
  failed: words('Ging mis', 'Went wrong'),
  fine: words('Ging goed', 'Went well'),
  late: words('Loopt niet meer', 'Stands still'),
  never: words('Nog niet geweest', 'Not yet'),
  running: words('Bezig', 'Under way'),
}

/** What to do about a job that should have run again by now. */
export const lateWords = words(
  'Deze taak had al opnieuw moeten beginnen. Vraag wie de server beheert om het programma opnieuw te starten.',
  'This job should have begun again by now. Ask whoever keeps the server to start the program again.',
)

/** What to do about a turn that has not ended. */
export const hangingWords = words(
  'Deze taak is al heel lang bezig. Vraag wie de server beheert om het programma opnieuw te starten.',
  'This job has been under way for very long. Ask whoever keeps the server to start the program again.',
)

const problemWords: Readonly<Record<Problem, Words>> = {
  database: words('De database gaf geen goed antwoord.', 'The database gave no proper answer.'),
  'full-disk': words(
    'De schijf van de server is vol. Vraag wie de server beheert om ruimte te maken.',
    'The server’s disk is full. Ask whoever keeps the server to make room.',
  ),
  login: words(
    'De mailserver laat ons niet binnen. Kloppen naam en wachtwoord in de instellingen?',
    'The mail server does not let us in. Are name and password in the settings right?',
  ),
  other: words('Er ging iets mis in het programma.', 'Something went wrong in the program.'),
  storage: words(
    'Het programma kan niet lezen of schrijven op de schijf van de server.',
    'The program can’t read or write on the server’s disk.',
  ),
  unreachable: words('Een andere server antwoordt niet.', 'Another server does not answer.'),
}

/** Why a job failed; a kind that this version does not know gets a general text. */
export const wordsOfProblem = (problem: string | null): Words =>
  problemWords[Object.keys(problemWords).includes(problem ?? '') ? (problem as Problem) : 'other']

const units = [
  ['day', 'dag', 'dagen', 24 * 60 * 60_000],
  ['hour', 'uur', 'uur', 60 * 60_000],
  ['minute', 'minuut', 'minuten', 60_000],
  ['second', 'seconde', 'seconden', 1000],
] as const

const unitFor = (milliseconds: number) => units.find(([, , , size]) => milliseconds >= size) ?? units[3]

/** How often something happens: `elke 10 minuten`. */
export const everyWords = (everyMs: number): Words => {
  const [en, one, many, size] = unitFor(everyMs)
  const count = Math.round(everyMs / size)
  return count === 1
    ? words(`elk${one === 'uur' ? '' : 'e'} ${one}`, `every ${en}`)
    : words(`elke ${count} ${many}`, `every ${count} ${en}s`)
}

/** How long ago something was: `5 minuten geleden`. */
export const agoIn = (language: string, at: string, now: Date): string => {
  const gone = Math.max(0, now.getTime() - Date.parse(at))
  const [unit, , , size] = unitFor(gone)
  return new Intl.RelativeTimeFormat(tagOf(language)).format(-Math.floor(gone / size), unit)
}

/** The moment itself: `30 november 2026 om 08:12`. */
export const momentIn = (language: string, at: string): string =>
  datesIn(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at))
