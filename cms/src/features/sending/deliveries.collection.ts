import type { CollectionConfig } from 'payload'

import { fromOrganisers } from '#access/organisers-admin.ts'
import { option, words } from '#i18n/words.ts'

import { bounceWords } from './progress-words.rules.ts'
import { resendDelivery } from './resend.endpoint.ts'
import { sendingAccess } from './sending.access.ts'

/** The delivery of one newsletter to one subscriber; never more than one row for the two. */
export const deliveries: CollectionConfig = {
  slug: 'deliveries',
  access: sendingAccess,
  admin: {
    defaultColumns: ['newsletter', 'state', 'attempt', 'updatedAt'],
    description: words(
      'Wat er met elke verstuurde nieuwsbrief gebeurde.',
      'What became of each newsletter sent.',
    ),
    group: words('Nieuwsbrief', 'Newsletter'),
    hidden: fromOrganisers,
    useAsTitle: 'key',
  },
  endpoints: [resendDelivery],
  fields: [
    { name: 'key', type: 'text', index: true, label: words('Sleutel', 'Key'), required: true, unique: true },
    {
      name: 'newsletter',
      type: 'relationship',
      label: words('Nieuwsbrief', 'Newsletter'),
      relationTo: 'newsletters',
      required: true,
    },
    {
      name: 'subscriber',
      type: 'text',
      index: true,
      label: words('Abonnee', 'Subscriber'),
      required: true,
    },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'queued',
      label: words('Toestand', 'State'),
      options: [
        option('queued', 'Wacht', 'Queued'),
        option('sending', 'Onderweg', 'Sending'),
        option('accepted', 'Aangenomen', 'Accepted'),
        option('failed', 'Geweigerd', 'Failed'),
        option('held', 'Wacht op zijn provider', 'Waits for its provider'),
        option('skipped', 'Overgeslagen', 'Skipped'),
        option('unknown', 'Onzeker', 'Unknown'),
      ],
      required: true,
    },
    { name: 'attempt', type: 'number', defaultValue: 0, label: words('Poging', 'Attempt'), min: 0 },
    { name: 'fence', type: 'number', admin: { hidden: true }, defaultValue: 0 },
    { name: 'leaseUntil', type: 'date', label: words('Toegewezen tot', 'Lease until') },
    { name: 'notBefore', type: 'date', label: words('Niet vóór', 'Not before') },
    { name: 'messageId', type: 'text', label: words('Kenmerk', 'Message-ID') },
    { name: 'smtpCode', type: 'number', label: words('Code van de mailserver', 'Code of the mail server') },
    { name: 'answer', type: 'text', label: words('Antwoord van de mailserver', 'Answer of the mail server') },
    { name: 'acceptedAt', type: 'date', label: words('Aangenomen op', 'Accepted at') },
    { name: 'bouncedAt', type: 'date', label: words('Teruggekomen op', 'Bounced at') },
    {
      name: 'bounce',
      type: 'select',
      label: words('Wat de weigering zegt', 'What the refusal tells'),
      options: [
        { label: bounceWords.hard, value: 'hard' },
        { label: bounceWords.soft, value: 'soft' },
        { label: bounceWords.none, value: 'none' },
      ],
    },
    {
      name: 'bounceStatus',
      type: 'text',
      label: words('Code van de terugkomst', 'Code of the bounce'),
    },
  ],
  disableBulkEdit: true,
  disableDuplicate: true,
  indexes: [{ fields: ['newsletter', 'state'] }],
  labels: { plural: words('Bezorgingen', 'Deliveries'), singular: words('Bezorging', 'Delivery') },
  lockDocuments: false,
}
