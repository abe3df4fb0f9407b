import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const followChanged: MailTemplate = {
  description: words(
    'Naar wie een gemeente, provincie of organisatie volgt, als een festival daar wordt verplaatst, uitgesteld of afgezegd, of toch doorgaat.',
    'To whoever follows a municipality, province or organisation, when a festival there is moved, postponed or cancelled, or goes on after all.',
  ),
  label: words('Festival veranderd, voor volgers', 'Festival changed, for followers'),
  values: ['festival', 'change', 'reason', 'when', 'where'],
  nl: {
    body: 'Hallo,\n\nEr is iets veranderd aan {festival}: {change}.\n\n{reason}\n\n{when}\n{where}\n\nGroet,\nde redactie van {programme}',
    button: 'Bekijk het festival',
    subject: '{festival}: {change}',
  },
  en: {
    body: 'Hello,\n\nSomething has changed about {festival}: {change}.\n\n{reason}\n\n{when}\n{where}\n\nKind regards,\nthe editors of {programme}',
    button: 'See the festival',
    subject: '{festival}: {change}',
  },
  ar: {
    body: 'مرحبًا،\n\nتغيّر شيء في {festival}: {change}.\n\n{reason}\n\n{when}\n{where}\n\nمع التحية،\nفريق تحرير {programme}',
    button: 'شاهد المهرجان',
    subject: '{change}: {festival}',
  },
}
