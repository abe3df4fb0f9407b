import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const invitation: MailTemplate = {
  description: words(
    'Naar een nieuwe organisator, met de link om een account te maken.',
    'To a new organiser, with the link to make an account.',
  ),
  label: words('Uitnodiging van de redactie', 'Invitation by the editors'),
  values: ['organisation'],
  nl: {
    body: 'Dag,\n\nWelkom bij Welkom Hier! Je kunt nu zelf festivals van {organisation} op onze site zetten.\n\nKies eerst een wachtwoord. De knop hieronder werkt één keer, en 24 uur lang. Ben je te laat? Op dezelfde pagina vraag je een nieuwe link.\n\nWeet je niet waar dit over gaat? Dan hoef je niets te doen.',
    button: 'Maak je account',
    subject: 'Je account bij Welkom Hier',
  },
  en: {
    body: 'Hello,\n\nWelcome to Welkom Hier! From now on you can put festivals of {organisation} on our site yourself.\n\nFirst choose a password. The button below works once, for 24 hours. Too late? Ask for a new link on the same page.\n\nDo you have no idea what this is about? Then there is nothing you need to do.',
    button: 'Make your account',
    subject: 'Your account at Welkom Hier',
  },
}
