import type { CollectionConfig } from 'payload'

import { explained, option, words } from '#i18n/words.ts'

import { subscribersAccess } from './subscribers.access.ts'

/** Addresses that must get no mail, as fingerprints from which the address can't be read. */
export const suppressions: CollectionConfig = {
  slug: 'suppressions',
  access: subscribersAccess,
  admin: {
    defaultColumns: ['reason', 'at', 'hash'],
    description: words(
      'Adressen waar geen nieuwsbrief meer heen mag, ook niet na een import. Alleen als vingerafdruk: het adres zelf is weg.',
      'Addresses that get no newsletter any more, even after an import. Kept as fingerprints: the address itself is gone.',
    ),
    group: words('Nieuwsbrief', 'Newsletter'),
    hidden: ({ user }) => user?.role !== 'admin',
    useAsTitle: 'reason',
  },
  defaultSort: '-at',
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: [
    {
      name: 'hash',
      type: 'text',
      index: true,
      required: true,
      unique: true,
      ...explained(
        ['Vingerafdruk', 'Fingerprint'],
        ['Van het adres, met het geheim van dit systeem.', 'Of the address, with this system’s secret.'],
      ),
    },
    {
      name: 'reason',
      type: 'select',
      options: [
        option('unsubscribed', 'Afgemeld', 'Unsubscribed'),
        option('bounced', 'Onbereikbaar', 'Unreachable'),
        option('erased', 'Gewist op verzoek', 'Erased on request'),
      ],
      required: true,
      ...explained(
        ['Waarom', 'Why'],
        ['Waarom er niets meer heen gaat.', 'Why nothing goes there any more.'],
      ),
    },
    {
      name: 'at',
      type: 'date',
      required: true,
      ...explained(['Sinds', 'Since'], ['De dag.', 'The day.']),
    },
  ],
  labels: {
    plural: words('Geblokkeerde adressen', 'Suppressed addresses'),
    singular: words('Geblokkeerd adres', 'Suppressed address'),
  },
  lockDocuments: false,
}
