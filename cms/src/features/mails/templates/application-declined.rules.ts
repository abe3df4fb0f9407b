import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const applicationDeclined: MailTemplate = {
  description: words(
    'Naar wie een aanvraag deed die niet doorgaat.',
    'To an applicant whose plan does not go on.',
  ),
  label: words('Aanvraag afgewezen', 'Application declined'),
  values: ['name', 'organisation', 'reason', 'answerTo'],
  nl: {
    body: 'Dag {name},\n\nDank je voor je plan met {organisation} en voor de moeite die je erin stopte. Helaas kunnen we er nu niet mee verder.\n\n{reason}\n\nHeb je een vraag, of een ander plan? Schrijf naar {answerTo}. We denken graag met je mee.\n\nGroeten van Welkom Hier',
    subject: 'Over je festivalplan',
  },
  en: {
    body: 'Hello {name},\n\nThank you for your plan with {organisation} and for the work you put into it. Unfortunately we can’t go on with it now.\n\n{reason}\n\nDo you have a question, or another plan? Write to {answerTo}. We are happy to think along.\n\nKind regards from Welkom Hier',
    subject: 'About your festival plan',
  },
}
