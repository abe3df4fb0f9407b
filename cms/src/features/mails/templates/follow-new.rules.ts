import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const followNew: MailTemplate = {
  description: words(
    'Naar wie een gemeente, provincie of organisatie volgt, als er een nieuw festival op de site staat. Onder de mail staat hoe iemand stopt met volgen.',
    'To whoever follows a municipality, province or organisation, when a new festival is on the site. Below the mail it says how to stop following.',
  ),
  label: words('Nieuw festival, voor volgers', 'New festival, for followers'),
  values: ['festival', 'municipality', 'organisation', 'when', 'where', 'summary'],
  nl: {
    body: 'Hallo,\n\nEr staat een nieuw festival op de site: {festival}.\n\n{when}\n{where}\n{organisation}\n\n{summary}\n\nOp de pagina lees je wat er te doen is, wat het kost en hoe je er komt. Je bent welkom!\n\nGroet,\nde redactie van {programme}',
    button: 'Bekijk het festival',
    subject: 'Nieuw in {municipality}: {festival}',
  },
  en: {
    body: 'Hello,\n\nThere is a new festival on the site: {festival}.\n\n{when}\n{where}\n{organisation}\n\n{summary}\n\nIts page tells what there is to do, what it costs and how to get there. You are welcome!\n\nKind regards,\nthe editors of {programme}',
    button: 'See the festival',
    subject: 'New in {municipality}: {festival}',
  },
  ar: {
    body: 'مرحبًا،\n\nعلى الموقع مهرجان جديد: {festival}.\n\n{when}\n{where}\n{organisation}\n\n{summary}\n\nفي صفحته تقرأ ما يجري فيه وكم يكلّف وكيف تصل إليه. أهلًا بك!\n\nمع التحية،\nفريق تحرير {programme}',
    button: 'شاهد المهرجان',
    subject: 'جديد في {municipality}: {festival}',
  },
}
