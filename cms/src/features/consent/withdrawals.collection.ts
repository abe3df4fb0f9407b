import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { fromOrganisers } from '#access/organisers-admin.ts'
import { staff } from '#access/rules.ts'
import { explained, option, words } from '#i18n/words.ts'

/** Withdrawals of consent: the time, and the person who carried it out. It must not name the person who withdrew. */
export const withdrawals: CollectionConfig = {
  slug: 'withdrawals',
  access: collectionAccess({ read: staff }),
  admin: {
    defaultColumns: ['kind', 'state', 'by', 'createdAt'],
    description: words(
      'Wat is weggehaald omdat iemand geen toestemming meer geeft. De naam staat er met opzet niet bij.',
      'What was removed because somebody no longer consents. The name is left out on purpose.',
    ),
    group: words('Beheer', 'Administration'),
    hidden: fromOrganisers,
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'kind',
      type: 'select',
      options: [
        option('stories', 'Verhaal', 'Story'),
        option('testimonials', 'Citaat', 'Quote'),
        option('media', 'Foto', 'Picture'),
      ],
      required: true,
      ...explained(['Wat', 'What'], ['Wat er stond.', 'What stood there.']),
    },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'removing',
      index: true,
      options: [option('removing', 'Bezig', 'Under way'), option('removed', 'Weggehaald', 'Removed')],
      required: true,
      ...explained(['Toestand', 'State'], ['Verandert vanzelf.', 'Changes by itself.']),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      ...explained(['Door', 'By'], ['Wie van de redactie dit deed.', 'Which of the editors did this.']),
    },
    { name: 'document', type: 'text', admin: { hidden: true }, required: true },
    { name: 'key', type: 'text', admin: { hidden: true }, required: true, unique: true },
    { name: 'files', type: 'json', admin: { hidden: true } },
  ],
  labels: {
    plural: words('Ingetrokken toestemming', 'Withdrawn consent'),
    singular: words('Ingetrokken toestemming', 'Withdrawn consent'),
  },
}
