import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const accountNotice: MailTemplate = {
  description: words(
    'Naar de eigenaar van een account, na een nieuw wachtwoord, e-mailadres of rol, en na inloggen op een nieuw apparaat.',
    'To the owner of an account, after a new password, email address or role, and after a login on a new device.',
  ),
  label: words('Iets veranderd in je account', 'A change in your account'),
  values: ['name', 'what'],
  nl: {
    body: 'Dag {name},\n\n{what}\n\nWas jij dit? Dan hoef je niets te doen.\n\nWas jij dit niet? Klik dan op de knop. Iedereen wordt uitgelogd, en het oude wachtwoord werkt niet meer.',
    button: 'Dit was ik niet',
    subject: 'Er is iets veranderd in je account bij {programme}',
  },
  en: {
    body: 'Hello {name},\n\n{what}\n\nWas it you? Then there is nothing to do.\n\nWas it not you? Then click the button. Everybody is logged out, and the old password does not work any more.',
    button: 'This was not me',
    subject: 'Something changed in your account at {programme}',
  },
}
