import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const reviewReturned: MailTemplate = {
  description: words(
    'Naar de organisatoren, als de redactie een festival teruggeeft met opmerkingen.',
    'To the organisers, when the editors return a festival with notes.',
  ),
  label: words('Festival terug van de redactie', 'Festival returned'),
  values: ['name', 'festival', 'notes'],
  nl: {
    body: 'Dag {name},\n\nDank je wel voor het insturen van {festival}. We hebben het gelezen en willen je vragen nog iets aan te passen:\n\n{notes}\n\nBij je festival staan deze opmerkingen naast het veld waar ze over gaan. Klaar? Stuur het dan opnieuw in.\n\nVragen? Antwoord gewoon op deze e-mail.\n\nGroet,\nde redactie van Welkom Hier',
    button: 'Ga naar je festival',
    subject: 'Nog iets aanpassen aan {festival}',
  },
  en: {
    body: 'Hello {name},\n\nThank you for submitting {festival}. We have read it and ask you to change a few things:\n\n{notes}\n\nIn your festival these notes stand beside the field that they are about. Done? Then submit it again.\n\nQuestions? Just answer this email.\n\nKind regards,\nthe editors of Welkom Hier',
    button: 'Go to your festival',
    subject: 'Something to change in {festival}',
  },
}
