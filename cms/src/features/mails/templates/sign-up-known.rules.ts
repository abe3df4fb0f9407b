import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const signUpKnown: MailTemplate = {
  description: words(
    'Naar wie zich nog een keer aanmeldt voor wat er al is. Hoogstens één keer per dag.',
    'To whoever signs up once more for what is there already. At most once a day.',
  ),
  label: words('Je bent al aangemeld', 'You are already signed up'),
  values: ['what'],
  nl: {
    body: 'Dag,\n\nDit adres is nog een keer ingevuld bij {programme}. Je hoeft niets te doen, want je krijgt al:\n\n{what}\n\nWil je iets veranderen, of stoppen? Dat kan met de knop.',
    button: 'Bekijk je voorkeuren',
    subject: 'Je bent al aangemeld bij {programme}',
  },
  en: {
    body: 'Hello,\n\nThis address was filled in once more at {programme}. You need not do anything, since you already get:\n\n{what}\n\nWould you like to change something, or stop? You can, with the button.',
    button: 'See your preferences',
    subject: 'You are already signed up for {programme}',
  },
  ar: {
    body: 'مرحبًا،\n\nكُتب هذا العنوان مرة أخرى لدى {programme}. لا حاجة إلى أن تفعل شيئًا، فأنت تتلقى أصلًا:\n\n{what}\n\nهل تريد أن تغيّر شيئًا أو أن تتوقف؟ يمكنك ذلك بالزر.',
    button: 'اطّلع على تفضيلاتك',
    subject: 'أنت مشترك أصلًا في {programme}',
  },
}
