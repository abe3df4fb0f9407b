import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { fromOrganisers } from '#access/organisers-admin.ts'
import { staff } from '#access/rules.ts'
import { explained, option, words } from '#i18n/words.ts'

/** Every change of a live festival that affects plans, once: the source of alerts and feeds. */
export const festivalChanges: CollectionConfig = {
  slug: 'festival-changes',
  access: collectionAccess({ read: staff }),
  admin: {
    defaultColumns: ['festival', 'kind', 'at'],
    description: words(
      'Wat er veranderde aan festivals die op de site staan. Wordt vanzelf bijgehouden.',
      'What changed in festivals that are live. Kept by the program.',
    ),
    group: words('Beheer', 'Administration'),
    hidden: fromOrganisers,
    useAsTitle: 'key',
  },
  defaultSort: '-at',
  fields: [
    {
      name: 'key',
      type: 'text',
      index: true,
      required: true,
      unique: true,
      ...explained(
        ['Sleutel', 'Key'],
        ['Elke verandering staat hier één keer.', 'Every change stands here once.'],
      ),
    },
    {
      name: 'festival',
      type: 'text',
      index: true,
      required: true,
      ...explained(['Festival', 'Festival'], ['Het nummer van het festival.', 'The id of the festival.']),
    },
    {
      name: 'kind',
      type: 'select',
      index: true,
      options: [
        option('approved-first-time', 'Voor het eerst op de site', 'Live for the first time'),
        option('rescheduled', 'Andere dag of tijd', 'Another day or time'),
        option('relocated', 'Andere plek', 'Another place'),
        option('postponed', 'Uitgesteld', 'Postponed'),
        option('cancelled', 'Gaat niet door', 'Cancelled'),
        option('resumed', 'Gaat toch door', 'Goes on after all'),
      ],
      required: true,
      ...explained(['Wat', 'What'], ['Wat bezoekers moeten weten.', 'What visitors have to know.']),
    },
    {
      name: 'sequence',
      type: 'number',
      required: true,
      ...explained(
        ['Volgnummer', 'Sequence'],
        ['Hetzelfde nummer als in de agenda’s.', 'The same number as in the calendars.'],
      ),
    },
    {
      name: 'at',
      type: 'date',
      index: true,
      required: true,
      ...explained(['Wanneer', 'When'], ['Toen het online ging.', 'When it went live.']),
    },
    {
      name: 'alerts',
      type: 'select',
      defaultValue: 'waiting',
      index: true,
      options: [
        option('waiting', 'Nog te vertellen', 'To be told'),
        option('told', 'Verteld', 'Told'),
        option('skipped', 'Niet verteld', 'Not told'),
      ],
      ...explained(
        ['Mail naar volgers', 'Mail to followers'],
        [
          'Niet verteld: het festival was al voorbij of intussen weer veranderd.',
          'Not told: the festival was over, or had changed again.',
        ],
      ),
    },
    { name: 'alertedUpTo', type: 'text', admin: { hidden: true } },
  ],
  labels: {
    plural: words('Veranderingen', 'Changes'),
    singular: words('Verandering', 'Change'),
  },
}
