import { words } from '#i18n/words.ts'

/** The words of the drawer in which a publication is planned. */
export const planWords = {
  all: words('Alle talen', 'All languages'),
  coming: words('Gepland', 'Planned'),
  failed: words('Dat lukte niet. Probeer het later opnieuw.', 'That did not work. Try again later.'),
  language: words('In welke taal?', 'In which language?'),
  nothing: words('Er staat niets gepland.', 'Nothing is planned.'),
  plan: words('Bewaar', 'Save'),
  planned: words('Succesvol gepland.', 'Scheduled successfully.'),
  publish: words('Publiceren', 'Publish'),
  remove: words('Haal weg', 'Remove'),
  removed: words('Weggehaald.', 'Removed.'),
  title: words('Publicatie plannen', 'Schedule publication'),
  unpublish: words('Van de site halen', 'Take off the site'),
  what: words('Wat moet er gebeuren?', 'What is to happen?'),
} as const
