import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const reportReminder: MailTemplate = {
  description: words(
    'Naar organisatoren die na een en na drie weken nog niets vertelden over hun festival.',
    'To organisers who have told nothing about their festival after one and after three weeks.',
  ),
  label: words('Herinnering aan het verslag', 'Reminder of the report'),
  values: ['name', 'festival'],
  nl: {
    body: 'Dag {name},\n\nEerder vroegen we je hoe {festival} was. We zijn er nog steeds benieuwd naar! Ook als je alleen weet hoeveel mensen er ongeveer kwamen, help je ons.\n\nHeeft een collega het al ingevuld? Dan hoef je niets te doen.\n\nGroet,\nde redactie van Welkom Hier',
    button: 'Vertel hoe het was',
    subject: 'We horen graag hoe {festival} was',
  },
  en: {
    body: 'Hello {name},\n\nEarlier we asked you how {festival} was. We would still like to know! Even if you only know roughly how many people came, you help us.\n\nHas a colleague told us already? Then there is nothing to do.\n\nKind regards,\nthe editors of Welkom Hier',
    button: 'Tell us how it was',
    subject: 'We would like to hear how {festival} was',
  },
}
