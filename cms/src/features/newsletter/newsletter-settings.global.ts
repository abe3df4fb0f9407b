import type { GlobalConfig } from 'payload'

import { fromOrganisers } from '#access/organisers-admin.ts'
import { explained, words } from '#i18n/words.ts'

import { newsletterSettingsAccess } from './newsletter.access.ts'

/** From whom newsletters come and how fast they leave. */
export const newsletterSettings: GlobalConfig = {
  slug: 'newsletterSettings',
  access: newsletterSettingsAccess,
  admin: {
    description: words(
      'Van wie de nieuwsbrief komt en hoe snel hij weggaat.',
      'From whom the newsletter comes and how fast it leaves.',
    ),
    hidden: fromOrganisers,
    group: words('Nieuwsbrief', 'Newsletter'),
  },
  fields: [
    {
      name: 'senderName',
      type: 'text',
      maxLength: 60,
      ...explained(
        ['Naam van de afzender', 'Sender’s name'],
        ['Zien mensen in hun postvak.', 'People see it in their inbox.'],
      ),
    },
    {
      name: 'replyTo',
      type: 'email',
      ...explained(
        ['Antwoorden naar', 'Replies to'],
        ['Een adres dat iemand leest.', 'An address that somebody reads.'],
      ),
    },
    {
      name: 'postalAddress',
      type: 'textarea',
      maxLength: 200,
      ...explained(
        ['Postadres', 'Postal address'],
        ['Verplicht onder elke nieuwsbrief.', 'Required below every newsletter.'],
      ),
    },
    {
      name: 'messagesPerMinute',
      type: 'number',
      defaultValue: 120,
      max: 6000,
      min: 1,
      ...explained(
        ['Mails per minuut', 'Messages a minute'],
        ['Vraag je mailbedrijf wat mag.', 'Ask your mail provider what is allowed.'],
      ),
    },
  ],
  label: words('Instellingen nieuwsbrief', 'Newsletter settings'),
  versions: { max: 50 },
}
