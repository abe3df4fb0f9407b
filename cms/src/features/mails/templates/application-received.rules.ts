import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const applicationReceived: MailTemplate = {
  description: words(
    'Naar wie het formulier “organiseer een festival” instuurt, meteen.',
    'To whoever sends in the form “organise a festival”, at once.',
  ),
  label: words('Aanvraag ontvangen', 'Application received'),
  values: ['name', 'organisation'],
  nl: {
    body: 'Dag {name},\n\nWe hebben je plan voor een festival met {organisation} ontvangen. Wat leuk!\n\nWe lezen het rustig en antwoorden binnen een week. Je hoeft nu niets te doen.\n\nGroeten van Welkom Hier',
    subject: 'We hebben je festivalplan ontvangen',
  },
  en: {
    body: 'Hello {name},\n\nWe have received your plan for a festival with {organisation}. How nice!\n\nWe will read it with care and answer within a week. There is nothing you need to do now.\n\nKind regards from Welkom Hier',
    subject: 'We have received your festival plan',
  },
}
