import { words, type Words } from '#i18n/words.ts'

/** The texts of the page about a person's data. */
export const privacyWords = {
  address: words('E-mailadres', 'Email address'),
  addressHelp: words(
    'Van wie vroeg wat we bewaren, of om gewist te worden. Kijk eerst of de vraag van die persoon zelf komt.',
    'Of whoever asked what we keep, or to be erased. First see whether the question comes from that person.',
  ),
  anonymised: words(
    'Het account blijft zonder naam en adres, omdat er festivals, foto’s of beslissingen aan hangen. Niemand kan ermee inloggen.',
    'The account stays without name and address, since festivals, pictures or decisions hang on it. Nobody can log in with it.',
  ),
  deleted: words('Het account wordt verwijderd.', 'The account is deleted.'),
  downloadData: words('Download als gegevens', 'Download as data'),
  downloadHelp: words(
    'Stuur allebei: een pagina om te lezen, en de gegevens waar een ander programma mee verder kan.',
    'Send both: a page to read, and the data that another program can go on with.',
  ),
  downloadPage: words('Download om te lezen', 'Download to read'),
  erase: words('Wis alles over dit adres', 'Erase everything about this address'),
  eraseHelp: words(
    'Dit kan niet ongedaan worden gemaakt: inschrijving, wat iemand volgt, toestemmingen, aanvragen, uitnodigingen en mails verdwijnen, ook uit oude versies. Verhalen en citaten met een naam trek je in bij het verhaal zelf.',
    'This can’t be undone: subscription, follows, consents, applications, invitations and mails disappear, from earlier versions too. Stories and quotes with a name you withdraw at the story itself.',
  ),
  failed: words(
    'Dit lukte niet. Kijk of je internet hebt en probeer het opnieuw.',
    'This did not work. Check your connection and try again.',
  ),
  found: words('Wat er is van', 'What there is of'),
  intro: words(
    'Iedereen mag weten wat we van hem of haar bewaren, en vragen om het te wissen. Dat moet binnen een maand. Hier doe je het in een paar minuten.',
    'Everybody may know what we keep of them, and ask to erase it. It has to be done within a month. Here it takes a few minutes.',
  ),
  look: words('Zoek op', 'Look up'),
  nothing: words('Over dit adres bewaren we niets.', 'We keep nothing about this address.'),
  title: words('Privacy van iemand', 'Somebody’s privacy'),
  typeAgain: words('Typ het adres nog een keer', 'Type the address once more'),
} as const satisfies Record<string, Words>

export type PrivacyWord = keyof typeof privacyWords
