import { words, type Words } from '#i18n/words.ts'

/** Names of Payload’s own fields, which have no label of ours. */
export const baseWords: Readonly<Record<string, Words>> = {
  _status: words('Op de site', 'On the site'),
  createdAt: words('Gemaakt op', 'Made on'),
  email: words('E-mailadres', 'Email address'),
  filename: words('Naam van het bestand', 'Name of the file'),
  filesize: words('Grootte in bytes', 'Size in bytes'),
  height: words('Hoogte in punten', 'Height in pixels'),
  mimeType: words('Soort bestand', 'Kind of file'),
  updatedAt: words('Gewijzigd op', 'Changed on'),
  url: words('Adres van het bestand', 'Address of the file'),
  width: words('Breedte in punten', 'Width in pixels'),
}

/** Names of values that have no option of ours. */
export const optionWords: Readonly<Record<string, Words>> = {
  ar: words('Arabisch', 'Arabic'),
  draft: words('nee, een concept', 'no, a draft'),
  en: words('Engels', 'English'),
  newsletter: words('nieuwsbrief', 'newsletter'),
  nl: words('Nederlands', 'Dutch'),
  published: words('ja', 'yes'),
}

export const yes = words('ja', 'yes')
export const no = words('nee', 'no')

/** The texts of the page around a person's data. */
export const pageWords = {
  about: words(
    'Dit is alles wat het programma over dit adres bewaart. Wat alleen het programma zelf gebruikt, zoals nummers, staat in het gegevensbestand dat erbij hoort.',
    'This is everything that the program keeps about this address. What only the program itself uses, such as ids, is in the data file that goes with it.',
  ),
  empty: words('Hierover is niets bewaard:', 'Nothing is kept about:'),
  made: words('Gemaakt op', 'Made on'),
  nothing: words('Over dit adres wordt niets bewaard.', 'Nothing is kept about this address.'),
  text: words('Tekst', 'Text'),
  title: words('Wat er over jou wordt bewaard', 'What is kept about you'),
  where: words('Waar', 'Where'),
}
