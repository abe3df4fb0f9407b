import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const applicationQuestion: MailTemplate = {
  description: words(
    'Naar wie een aanvraag deed, als de redactie nog iets wil weten.',
    'To an applicant, when the editors would like to know something more.',
  ),
  label: words('Vraag over een aanvraag', 'Question about an application'),
  values: ['name', 'organisation', 'question', 'answerTo'],
  nl: {
    body: 'Dag {name},\n\nDank je voor je plan met {organisation}. We willen graag nog iets weten:\n\n{question}\n\nStuur je antwoord naar {answerTo}.\n\nGroeten van Welkom Hier',
    subject: 'Een vraag over je festivalplan',
  },
  en: {
    body: 'Hello {name},\n\nThank you for your plan with {organisation}. There is something we would like to know:\n\n{question}\n\nPlease send your answer to {answerTo}.\n\nKind regards from Welkom Hier',
    subject: 'A question about your festival plan',
  },
}
