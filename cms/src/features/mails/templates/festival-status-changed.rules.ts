import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const festivalStatusChanged: MailTemplate = {
  description: words(
    'Naar de organisatoren, als de redactie van veel festivals tegelijk verandert of ze doorgaan.',
    'To the organisers, when editors change whether many festivals at once go on.',
  ),
  label: words('De redactie verandert of een festival doorgaat', 'Editors change whether a festival goes on'),
  values: ['name', 'festival', 'status', 'reason'],
  nl: {
    body: 'Dag {name},\n\nDe redactie van Welkom Hier heeft iets veranderd aan {festival}. Op de site staat nu: {status}.\n\n{reason}\n\nKlopt dit niet? Antwoord dan op deze mail of pas het festival zelf aan.\n\nGroet,\nde redactie van Welkom Hier',
    button: 'Bekijk je festival',
    subject: '{festival}: {status}',
  },
  en: {
    body: 'Hello {name},\n\nThe editors of Welkom Hier have changed something about {festival}. The site now says: {status}.\n\n{reason}\n\nIs this not right? Then answer this mail or change the festival yourself.\n\nKind regards,\nthe editors of Welkom Hier',
    button: 'See your festival',
    subject: '{festival}: {status}',
  },
}
