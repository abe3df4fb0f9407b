import { words } from '#i18n/words.ts'

import type { MailTemplate } from '../template.rules.ts'

export const reviewApproved: MailTemplate = {
  description: words(
    'Naar de organisatoren, als de redactie een festival of een wijziging goedkeurt.',
    'To the organisers, when the editors approve a festival or a change.',
  ),
  label: words('Festival goedgekeurd', 'Festival approved'),
  values: ['name', 'festival'],
  nl: {
    body: 'Dag {name},\n\nGoed nieuws: {festival} is goedgekeurd en staat op de site van Welkom Hier.\n\nVerandert er nog iets? Pas het aan in je festival en stuur het opnieuw in. Tot we het hebben gelezen, zien bezoekers wat er nu staat.\n\nVeel plezier met de voorbereiding!\n\nGroet,\nde redactie van Welkom Hier',
    button: 'Bekijk de pagina',
    subject: '{festival} staat op de site',
  },
  en: {
    body: 'Hello {name},\n\nGood news: {festival} has been approved and is on the site of Welkom Hier.\n\nDoes something change? Change it in your festival and submit it again. Until we have read it, visitors see what is there now.\n\nEnjoy the preparations!\n\nKind regards,\nthe editors of Welkom Hier',
    button: 'See the page',
    subject: '{festival} is on the site',
  },
}
