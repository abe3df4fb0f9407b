import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const passwordReset: MailTemplate = {
  description: words('Naar wie een nieuw wachtwoord vraagt.', 'To whoever asks for a new password.'),
  label: words('Nieuw wachtwoord', 'New password'),
  values: ['name'],
  nl: {
    body: 'Dag {name},\n\nIemand heeft een nieuw wachtwoord gevraagd voor je account bij {programme}. De knop hieronder werkt een uur.\n\nHeb je dit niet gevraagd? Dan hoef je niets te doen. Je wachtwoord verandert niet.',
    button: 'Kies een nieuw wachtwoord',
    subject: 'Nieuw wachtwoord voor {programme}',
  },
  en: {
    body: 'Hello {name},\n\nSomebody asked for a new password for your account at {programme}. The button below works for an hour.\n\nWas it not you? Then there is nothing to do. Your password does not change.',
    button: 'Choose a new password',
    subject: 'New password for {programme}',
  },
}
