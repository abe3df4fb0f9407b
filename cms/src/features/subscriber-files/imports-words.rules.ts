import { words, type Words } from '#i18n/words.ts'

import type { Judgement } from './judge.ts'
import type { LineProblem } from './read-list.rules.ts'

/** The texts of the page of lists. */
export const listWords = {
  added: words('Nieuwe abonnees', 'New subscribers'),
  begin: words('Lees deze adressen in', 'Read these addresses in'),
  beginSure: words(
    'Deze mensen krijgen vanaf nu de nieuwsbrief. Het bewijs dat je opschreef, bewaren we bij elk adres.',
    'These people get the newsletter from now on. The proof that you wrote down is kept with each address.',
  ),
  beginYes: words('Ja, lees ze in', 'Yes, read them in'),
  busy: words('Wordt ingelezen. Je mag deze pagina verlaten.', 'Being read in. You may leave this page.'),
  cancel: words('Nee, nog niet', 'No, not yet'),
  consentedOn: words('Wanneer gaven ze toestemming?', 'When did they consent?'),
  consentedOnHelp: words('De laatste dag, als het er meer zijn.', 'The last day, if there are several.'),
  done: words('Klaar.', 'Done.'),
  empty: words('In dit bestand staan geen adressen.', 'There are no addresses in this file.'),
  exportHelp: words(
    'Alle adressen met hun taal, provincies en toestand, als CSV voor een spreadsheet. Bewaar het bestand niet langer dan nodig.',
    'All addresses with their language, provinces and state, as CSV for a spreadsheet. Keep the file no longer than needed.',
  ),
  exportLink: words('Download alle abonnees', 'Download all subscribers'),
  exportTitle: words('Uitlezen', 'Bring out'),
  failed: words(
    'Dit lukte niet. Kijk of je internet hebt en probeer het opnieuw.',
    'This did not work. Check your connection and try again.',
  ),
  file: words('Bestand', 'File'),
  fileHelp: words(
    'Een CSV-bestand uit een spreadsheet, met op de eerste regel de namen van de kolommen. “email” moet erin staan; “taal” (nl, en of ar), “provincies” en “nieuwsbrief” (bevestigd of niet) mogen. Een lijst die je hier uitleest, past ook. Hoogstens 50.000 regels.',
    'A CSV file from a spreadsheet, with the names of the columns on its first line. “email” must be there; “language” (nl, en or ar), “provinces” and “newsletter” (confirmed or not) may be. A list that you bring out here fits too. At most 50,000 lines.',
  ),
  importHelp: words(
    'Lees alleen adressen in van mensen die zelf om de nieuwsbrief vroegen, en waarvan je dat kunt bewijzen. Wie zich bij ons afmeldde, onbereikbaar is of gewist wilde worden, slaat het programma over.',
    'Read in only addresses of people who asked for the newsletter themselves, if you can prove it. Whoever left, cannot be reached or asked to be erased is passed over.',
  ),
  importTitle: words('Inlezen', 'Bring in'),
  line: words('Regel', 'Line'),
  lines: words('Regels in het bestand', 'Lines in the file'),
  look: words('Bekijk wat er gebeurt', 'See what will happen'),
  more: words(
    'Dit zijn de eerste 200. Verbeter ze en kijk opnieuw.',
    'These are the first 200. Mend them and look again.',
  ),
  noEmailColumn: words(
    'De eerste regel noemt geen kolom “email”. Zet die naam boven de kolom met adressen.',
    'The first line names no column “email”. Put that name above the column of addresses.',
  ),
  noFile: words('Kies eerst een bestand.', 'Choose a file first.'),
  nothing: words('Er is niets om in te lezen.', 'There is nothing to read in.'),
  other: words('Kies een ander bestand', 'Choose another file'),
  problem: words('Wat er mis is', 'What is wrong'),
  problems: words('Regels die we overslaan', 'Lines that are passed over'),
  proof: words('Waar staat het bewijs?', 'Where is the proof kept?'),
  proofHelp: words(
    'In woorden, zo dat een collega het terugvindt. Bijvoorbeeld: “Aanmeldingen bij ons oude mailprogramma, export van 3 mei, map Nieuwsbrief op de schijf van kantoor.”',
    'In words, so that a colleague finds it. For example: “Sign-ups at our former mail program, export of 3 May, folder Newsletter on the office drive.”',
  ),
  proofMissing: words(
    'Schrijf in een zin waar het bewijs van hun toestemming staat.',
    'Write in a sentence where the proof of their consent is kept.',
  ),
  dayMissing: words(
    'Kies de dag waarop ze toestemming gaven. Die kan niet in de toekomst liggen.',
    'Choose the day on which they consented. It can’t be in the future.',
  ),
  stands: words('Wat er staat', 'What stands there'),
  started: words('Het inlezen is begonnen.', 'Reading in has begun.'),
  taken: words(
    'Deze lijst is al ingelezen, of vervallen.',
    'This list has been read in already, or has lapsed.',
  ),
  title: words('Abonnees in- en uitlezen', 'Subscribers in and out'),
  tooLong: words(
    'Dit bestand heeft meer dan 50.000 regels. Verdeel het over een paar bestanden.',
    'This file has more than 50,000 lines. Split it into several files.',
  ),
  unknown: words('Deze lijst is er niet.', 'This list does not exist.'),
} as const satisfies Record<string, Words>

export type ListWord = keyof typeof listWords

export const problemWords: Readonly<Record<LineProblem, Words>> = {
  double: words('Stond al eerder in het bestand', 'Stood in the file before'),
  email: words('Geen e-mailadres', 'No email address'),
  language: words('Onbekende taal: kies nl, en of ar', 'Unknown language: choose nl, en or ar'),
  province: words('Onbekende provincie', 'Unknown province'),
  unconfirmed: words('Heeft de nieuwsbrief niet bevestigd', 'Has not confirmed the newsletter'),
}

/** Names the columns that are not imported. */
export const ignoredWords = (names: readonly string[]): Words => {
  const list = names.map((name) => `“${name}”`).join(', ')
  return names.length === 1
    ? words(`Deze kolom lezen we niet in: ${list}.`, `This column is not read in: ${list}.`)
    : words(`Deze kolommen lezen we niet in: ${list}.`, `These columns are not read in: ${list}.`)
}

export const judgementWords: Readonly<Record<Judgement, Words>> = {
  add: words('wordt abonnee', 'becomes a subscriber'),
  known: words('is al abonnee', 'is a subscriber already'),
  left: words('heeft zich afgemeld: overgeslagen', 'has left: passed over'),
  suppressed: words('wil of kan geen mail krijgen: overgeslagen', 'wants or can get no mail: passed over'),
  unreachable: words('is onbereikbaar: overgeslagen', 'cannot be reached: passed over'),
}
