import type { CollectionConfig } from 'payload'

import { explained, option, words } from '#i18n/words.ts'

import { subscribersAccess } from './subscribers.access.ts'

/** The evidence of consent: a row for each act of a person. Rows are added and never changed; erasing removes them. */
export const consents: CollectionConfig = {
  slug: 'consents',
  access: subscribersAccess,
  admin: {
    defaultColumns: ['event', 'subject', 'at', 'locale', 'formUrl'],
    description: words(
      'Bewijs van toestemming: wie wat vroeg, bevestigde of introk, en met welke woorden.',
      'Evidence of consent: who asked for, confirmed or withdrew what, and in which words.',
    ),
    group: words('Nieuwsbrief', 'Newsletter'),
    hidden: ({ user }) => user?.role !== 'admin',
    useAsTitle: 'event',
  },
  defaultSort: '-at',
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: [
    {
      name: 'key',
      type: 'text',
      admin: { disableListColumn: true, disableListFilter: true, hidden: true },
      // An import of consents from elsewhere may leave this empty.
      defaultValue: () => crypto.randomUUID(),
      index: true,
      unique: true,
    },
    {
      name: 'subscriber',
      type: 'text',
      index: true,
      required: true,
      ...explained(['Abonnee', 'Subscriber'], ['Het nummer van de abonnee.', 'The id of the subscriber.']),
    },
    {
      name: 'subject',
      type: 'text',
      required: true,
      ...explained(
        ['Waarvoor', 'For what'],
        [
          '“newsletter”, of wat iemand volgt: “municipality:Delft”.',
          '“newsletter”, or what somebody follows: “municipality:Delft”.',
        ],
      ),
    },
    {
      name: 'event',
      type: 'select',
      options: [
        option('requested', 'Gevraagd', 'Requested'),
        option('confirmed', 'Bevestigd', 'Confirmed'),
        option('withdrawn', 'Ingetrokken', 'Withdrawn'),
        option('imported', 'Overgenomen uit een bestand', 'Taken over from a file'),
      ],
      required: true,
      ...explained(['Wat', 'What'], ['Wat deze persoon deed.', 'What this person did.']),
    },
    {
      name: 'at',
      type: 'date',
      index: true,
      required: true,
      ...explained(['Wanneer', 'When'], ['Dag en tijd.', 'Day and time.']),
    },
    {
      name: 'formUrl',
      type: 'text',
      ...explained(['Formulier', 'Form'], ['De pagina waar het gebeurde.', 'The page where it happened.']),
    },
    {
      name: 'wording',
      type: 'textarea',
      ...explained(['Woorden', 'Wording'], ['Wat er letterlijk stond.', 'What it said, word for word.']),
    },
    {
      name: 'wordingVersion',
      type: 'text',
      ...explained(['Versie', 'Version'], ['Welke versie van die woorden.', 'Which version of those words.']),
    },
    {
      name: 'locale',
      type: 'text',
      ...explained(['Taal', 'Language'], ['De taal van het formulier.', 'The language of the form.']),
    },
    {
      name: 'ipPrefix',
      type: 'text',
      ...explained(['Netwerk', 'Network'], ['Een ingekort IP-adres.', 'A shortened IP address.']),
    },
    {
      name: 'proof',
      type: 'textarea',
      ...explained(
        ['Bewijs', 'Proof'],
        [
          'Waar de toestemming van een overgenomen adres staat.',
          'Where the consent of an imported address is kept.',
        ],
      ),
    },
  ],
  labels: { plural: words('Toestemmingen', 'Consents'), singular: words('Toestemming', 'Consent') },
  lockDocuments: false,
}
