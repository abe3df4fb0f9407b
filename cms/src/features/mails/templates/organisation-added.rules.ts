import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const organisationAdded: MailTemplate = {
  description: words(
    'Naar een organisator die al een account heeft, en er een organisatie bij krijgt.',
    'To an organiser who has an account already, and gets one more organisation.',
  ),
  label: words('Organisatie erbij', 'One more organisation'),
  values: ['name', 'organisation'],
  nl: {
    body: 'Dag {name},\n\nGoed nieuws: je plan is goedgekeurd. Je kunt nu ook festivals van {organisation} op de site zetten. Dat doe je met het account dat je al hebt.\n\nGroeten van Welkom Hier',
    button: 'Log in',
    subject: 'Je werkt nu ook voor {organisation}',
  },
  en: {
    body: 'Hello {name},\n\nGood news: your plan is approved. You can now put festivals of {organisation} on the site as well, with the account that you have already.\n\nKind regards from Welkom Hier',
    button: 'Log in',
    subject: 'You now work for {organisation} as well',
  },
}
