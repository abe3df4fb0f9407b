import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const signUpConfirmation: MailTemplate = {
  description: words(
    'Naar wie zich op de site aanmeldt voor de nieuwsbrief of iets wil volgen. Zonder reclame: het adres kan van een ander zijn.',
    'To whoever signs up on the site for the newsletter or to follow something. Without promotion: the address may be somebody else’s.',
  ),
  label: words('Bevestig je aanmelding', 'Confirm your sign-up'),
  values: ['what'],
  nl: {
    body: 'Dag,\n\nMet dit adres is bij {programme} gevraagd om:\n\n{what}\n\nWas jij dat? Druk dan op de knop. Pas daarna krijg je mail van ons. De knop werkt zeven dagen.\n\nWas jij het niet? Dan hoef je niets te doen. Je krijgt geen mail, en na zeven dagen wissen we dit adres.',
    button: 'Bevestig je aanmelding',
    subject: 'Bevestig je aanmelding bij {programme}',
  },
  en: {
    body: 'Hello,\n\nSomebody used this address to ask {programme} for:\n\n{what}\n\nWas it you? Then press the button. Only after that will you get mail from us. The button works for seven days.\n\nWas it not you? Then you need not do anything. You will get no mail, and after seven days we erase this address.',
    button: 'Confirm your sign-up',
    subject: 'Confirm your sign-up for {programme}',
  },
  ar: {
    body: 'مرحبًا،\n\nطُلب من {programme} بهذا العنوان ما يلي:\n\n{what}\n\nهل أنت من طلب ذلك؟ اضغط على الزر إذن. لن تصلك رسائلنا إلا بعد ذلك. يعمل الزر سبعة أيام.\n\nألست أنت؟ لا حاجة إلى أن تفعل شيئًا. لن تصلك رسائل منا، وسنحذف هذا العنوان بعد سبعة أيام.',
    button: 'أكّد اشتراكك',
    subject: 'أكّد اشتراكك في {programme}',
  },
}
