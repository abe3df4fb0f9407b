import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const invitationColleague: MailTemplate = {
  description: words(
    'Naar iemand die door een organisator is uitgenodigd om mee te werken.',
    'To somebody whom an organiser invited to work along.',
  ),
  label: words('Uitnodiging van een organisator', 'Invitation by an organiser'),
  values: ['inviter', 'organisation'],
  nl: {
    body: 'Dag,\n\n{inviter} vraagt of je meewerkt aan de festivals van {organisation} bij Welkom Hier.\n\nDoe je mee? De knop hieronder werkt één keer, en 24 uur lang. Ben je te laat? Op dezelfde pagina vraag je een nieuwe link.\n\nKen je {inviter} niet? Dan hoef je niets te doen.',
    button: 'Ja, ik doe mee',
    subject: 'Werk mee aan de festivals van {organisation}',
  },
  en: {
    body: 'Hello,\n\n{inviter} asks you to work along on the festivals of {organisation} at Welkom Hier.\n\nWill you join? The button below works once, for 24 hours. Too late? Ask for a new link on the same page.\n\nDo you not know {inviter}? Then there is nothing you need to do.',
    button: 'Yes, I will join',
    subject: 'Work along on the festivals of {organisation}',
  },
}
