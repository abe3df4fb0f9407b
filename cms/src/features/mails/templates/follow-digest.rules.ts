import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const followDigest: MailTemplate = {
  description: words(
    'Op donderdagochtend naar wie één keer per week wil horen wat er nieuw is. Is er niets nieuws, dan gaat er geen mail.',
    'On Thursday morning to whoever wants to hear once a week what is new. Without news there is no mail.',
  ),
  label: words('Het nieuws van de week, voor volgers', 'The news of the week, for followers'),
  values: ['festivals'],
  nl: {
    body: 'Hallo,\n\nDit is er deze week nieuw of anders bij wat je volgt.\n\n{festivals}\n\nGroet,\nde redactie van {programme}',
    button: 'Bekijk alle festivals',
    subject: 'Nieuws van deze week bij wat je volgt',
  },
  en: {
    body: 'Hello,\n\nThis is what is new or different this week in what you follow.\n\n{festivals}\n\nKind regards,\nthe editors of {programme}',
    button: 'See all festivals',
    subject: 'This week’s news of what you follow',
  },
  ar: {
    body: 'مرحبًا،\n\nهذا ما هو جديد أو تغيّر هذا الأسبوع فيما تتابعه.\n\n{festivals}\n\nمع التحية،\nفريق تحرير {programme}',
    button: 'شاهد كل المهرجانات',
    subject: 'جديد هذا الأسبوع فيما تتابعه',
  },
}
