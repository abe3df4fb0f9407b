import type { CollectionConfig, Field } from 'payload'

import { fromOrganisers } from '#access/organisers-admin.ts'
import { explained, option, words } from '#i18n/words.ts'
import { readableJson } from '#platform/fields/readable-json.fields.ts'
import { goesWithIt } from '#platform/trash/goes-with.ts'

import { reviewsAccess } from './reviews.access.ts'

const festival: Field = {
  name: 'festival',
  type: 'relationship',
  index: true,
  relationTo: 'festivals',
  required: true,
  unique: true,
  ...goesWithIt,
  ...explained(['Festival', 'Festival'], ['Waar het om gaat.', 'What it is about.']),
}

const state: Field = {
  name: 'state',
  type: 'select',
  defaultValue: 'draft',
  index: true,
  options: [
    option('draft', 'Concept', 'Draft'),
    option('submitted', 'Wacht op de redactie', 'Waits for review'),
    option('returned', 'Terug bij de organisator', 'Returned'),
    option('approved', 'Goedgekeurd', 'Approved'),
  ],
  required: true,
  ...explained(
    ['Toestand', 'State'],
    ['Verandert vanzelf bij elke stap.', 'Changes by itself with every step.'],
  ),
}

/** The number of the next step, and the claimed step: they keep a step whole. */
const machinery: Field[] = [
  { name: 'step', type: 'number', admin: { hidden: true }, defaultValue: 0, required: true },
  { name: 'leaseUntil', type: 'date', admin: { hidden: true }, index: true },
  { name: 'pending', type: 'json', admin: { hidden: true } },
]

/**
 * The state of a festival between its organiser and the editors. It is a separate row and no field of the festival: the
 * live page does not contain it, and a restored version brings no old state back.
 */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  access: reviewsAccess,
  admin: {
    defaultColumns: ['festival', 'state', 'isUrgent', 'submittedAt'],
    description: words(
      'Festivals van organisatoren, en hoe ver ze zijn. Beoordelen doe je bij het festival zelf.',
      'Organisers’ festivals, and how far they are. You review them in the festival itself.',
    ),
    group: words('Beheer', 'Administration'),
    hidden: fromOrganisers,
  },
  defaultSort: 'submittedAt',
  fields: [
    festival,
    state,
    {
      name: 'submittedAt',
      type: 'date',
      index: true,
      ...explained(['Ingestuurd op', 'Submitted on'], ['De oudste eerst.', 'The oldest first.']),
    },
    {
      name: 'isUrgent',
      type: 'checkbox',
      defaultValue: false,
      ...explained(
        ['Haast', 'Urgent'],
        [
          'Een festival dat al op de site staat is verplaatst, uitgesteld of gaat niet door.',
          'A festival that is live has been moved, postponed or cancelled.',
        ],
      ),
    },
    {
      name: 'note',
      type: 'textarea',
      ...explained(
        ['Opmerking', 'Note'],
        ['Wat de redactie over het geheel schreef.', 'What the editors wrote about the whole.'],
      ),
    },
    // Lists are JSON and not separate rows: a step writes its state, notes and event in one statement.
    readableJson(
      'notes',
      ['Opmerkingen', 'Notes'],
      ['Wat de redactie vraagt, per veld.', 'What the editors ask for, field by field.'],
    ),
    readableJson(
      'timeline',
      ['Tijdlijn', 'Timeline'],
      ['Wat er gebeurde, van vroeger naar nu.', 'What happened, from past to present.'],
    ),
    ...machinery,
  ],
  labels: { plural: words('Beoordelingen', 'Reviews'), singular: words('Beoordeling', 'Review') },
}
