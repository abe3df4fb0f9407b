import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const accountInactive: MailTemplate = {
  description: words(
    'Naar een organisator die twee jaar niet is ingelogd, 30 dagen voor het account wordt gewist.',
    'To an organiser who has not logged in for two years, 30 days before the account is erased.',
  ),
  label: words('Account lang niet gebruikt', 'Account not used for long'),
  values: ['name', 'day'],
  nl: {
    body: 'Dag {name},\n\nJe bent al twee jaar niet ingelogd bij {programme}. We bewaren gegevens van mensen niet langer dan nodig is. Daarom wissen we je account op {day}.\n\nWil je het houden? Log dan voor die dag een keer in. Meer hoef je niet te doen.\n\nHeb je het niet meer nodig? Dan hoef je niets te doen. De festivals van je organisatie blijven staan, zonder je naam.\n\nGroet,\nde redactie van {programme}',
    button: 'Log in en houd je account',
    subject: 'Wil je je account houden?',
  },
  en: {
    body: 'Hello {name},\n\nYou have not logged in to {programme} for two years. We do not keep people’s data longer than needed. That is why we erase your account on {day}.\n\nDo you want to keep it? Then log in once before that day. That is all.\n\nDo you no longer need it? Then you need do nothing. The festivals of your organisation stay, without your name.\n\nKind regards,\nthe editors of {programme}',
    button: 'Log in and keep your account',
    subject: 'Do you want to keep your account?',
  },
}
