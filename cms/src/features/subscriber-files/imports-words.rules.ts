import { words, type Words } from '#i18n/words.ts'

import type { Judgement, LineProblem } from './judgement.rules.ts'
import type { ColumnRole } from './list-columns.rules.ts'

/** The texts of the page of lists. */
export const listWords = {
  added: words('Nieuwe abonnees', 'New subscribers'),
  begin: words('Lees deze adressen in', 'Read these addresses in'),
  beginSure: words(
    'Deze mensen krijgen vanaf nu de nieuwsbrief. Het bewijs dat je opschreef, bewaren we bij elk adres.',
    'These people get the newsletter from now on. The proof that you wrote down is kept with each address.',
  ),
  beginYes: words('Ja, lees ze in', 'Yes, read them in'),
  column: words('Kolom', 'Column'),
  columns: words('Wat er in de kolommen staat', 'What stands in the columns'),
  columnsHelp: words(
    'Klopt er iets niet? Kies dan wat er in die kolom staat: we kijken meteen opnieuw.',
    'Is something wrong? Choose what stands in that column: we look again at once.',
  ),
  columnTaken: words('Lezen we als', 'Read as'),
  columnValue: words('Eerste waarde', 'First value'),
  download: words('Download wat er met elke regel gebeurt', 'Download what happens with each line'),
  each: words('Regel voor regel', 'Line by line'),
  busy: words('Wordt ingelezen. Je mag deze pagina verlaten.', 'Being read in. You may leave this page.'),
  cancel: words('Nee, nog niet', 'No, not yet'),
  consentedOn: words('Wanneer gaven ze toestemming?', 'When did they consent?'),
  consentedOnHelp: words(
    'De laatste dag, als het er meer zijn. Bijvoorbeeld 5-12-2025.',
    'The last day, if there are several. For example 5-12-2025.',
  ),
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
    'Een CSV-bestand uit een spreadsheet, met op de eerste regel de namen van de kolommen. Een kolom met e-mailadressen moet erin staan; taal, provincies en wie zich afmeldde mogen. Een lijst die je hier uitleest, past ook, en een export van Mailchimp, MailPoet, Laposta, Brevo of listmonk. Hoogstens 50.000 regels.',
    'A CSV file from a spreadsheet, with the names of the columns on its first line. A column of email addresses must be there; language, provinces and who left may be. A list that you bring out here fits too, and an export of Mailchimp, MailPoet, Laposta, Brevo or listmonk. At most 50,000 lines.',
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
    'Dit zijn er 200, eerst wat wordt overgeslagen. Het bestand hieronder heeft ze allemaal.',
    'These are 200 of them, first what is passed over. The file below has all of them.',
  ),
  noEmailColumn: words(
    'De eerste regel noemt geen kolom “email”. Zet die naam boven de kolom met adressen.',
    'The first line names no column “email”. Put that name above the column of addresses.',
  ),
  noList: words(
    'Dit is een foto of een PDF, geen lijst. Kies een CSV-bestand.',
    'This is a picture or a PDF, and no list. Choose a CSV file.',
  ),
  noFile: words('Kies eerst een bestand.', 'Choose a file first.'),
  nothing: words('Er is niets om in te lezen.', 'There is nothing to read in.'),
  other: words('Kies een ander bestand', 'Choose another file'),
  passedOver: words('Overgeslagen om wat er in het bestand staat', 'Passed over for what stands in the file'),
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
  spreadsheet: words(
    'Dit is een Excel-bestand, of een ander rekenblad. Open het, kies “Opslaan als” en dan “CSV UTF-8 (door komma’s gescheiden)”, en kies dat bestand.',
    'This is an Excel file, or another spreadsheet. Open it, choose “Save as” and then “CSV UTF-8 (comma delimited)”, and choose that file.',
  ),
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

/** Why a line of the file is passed over. */
export const problemWords: Readonly<Record<LineProblem, Words>> = {
  columns: words(
    'Overgeslagen: deze regel heeft meer of minder kolommen dan de eerste',
    'Passed over: this line has more or fewer columns than the first',
  ),
  double: words('Overgeslagen: stond al eerder in het bestand', 'Passed over: stood in the file before'),
  email: words('Overgeslagen: geen e-mailadres', 'Passed over: no email address'),
  gone: words(
    'Overgeslagen: is afgemeld of onbereikbaar, zegt de lijst',
    'Passed over: has left or cannot be reached, says the list',
  ),
  language: words(
    'Overgeslagen: onbekende taal; kies nl, en of ar',
    'Passed over: unknown language; choose nl, en or ar',
  ),
  province: words('Overgeslagen: onbekende provincie', 'Passed over: unknown province'),
  status: words(
    'Overgeslagen: onbekend woord in een kolom over de nieuwsbrief',
    'Passed over: unknown word in a column about the newsletter',
  ),
  unconfirmed: words(
    'Overgeslagen: heeft de nieuwsbrief niet bevestigd, zegt de lijst',
    'Passed over: has not confirmed the newsletter, says the list',
  ),
}

/** The result for an address, by what we know of it. */
export const judgementWords: Readonly<Record<Judgement, Words>> = {
  add: words('Wordt abonnee', 'Becomes a subscriber'),
  change: words('Was bekend, en wordt abonnee', 'Was known, and becomes a subscriber'),
  known: words('Overgeslagen: is al abonnee', 'Passed over: is a subscriber already'),
  left: words('Overgeslagen: heeft zich bij ons afgemeld', 'Passed over: has left us'),
  suppressed: words('Overgeslagen: wil of kan geen mail krijgen', 'Passed over: wants or can get no mail'),
  unreachable: words('Overgeslagen: is onbereikbaar', 'Passed over: cannot be reached'),
}

/** What a column is taken for. */
export const roleWords: Readonly<Record<ColumnRole, Words>> = {
  email: words('E-mailadres', 'Email address'),
  gone: words('Afgemeld of onbereikbaar (datum of ja)', 'Left or unreachable (date or yes)'),
  ignored: words('Niet inlezen', 'Not read in'),
  language: words('Taal', 'Language'),
  provinces: words('Provincies', 'Provinces'),
  status: words('Toestand (zoals afgemeld)', 'State (such as unsubscribed)'),
}

/** The heads of the file with the result for each line. */
export const dryRunWords = {
  address: words('E-mailadres', 'Email address'),
  line: listWords.line,
  stands: listWords.stands,
  what: words('Wat er gebeurt', 'What happens'),
} as const satisfies Record<string, Words>

/** A file with a quote that is not closed, from this line. */
export const damagedWords = (line: number): Words =>
  words(
    `Dit bestand is beschadigd vanaf regel ${line}: daar begint een aanhalingsteken (") dat niet goed wordt gesloten. Verbeter die regel en kijk opnieuw.`,
    `This file is damaged from line ${line}: a quote (") begins there that is not closed properly. Mend that line and look again.`,
  )
