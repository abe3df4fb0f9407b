import type { CollectionConfig, Field } from 'payload'

import { fromOrganisers } from '#access/organisers-admin.ts'
import { explained, option, words } from '#i18n/words.ts'

import { reviewsAccess } from './reviews.access.ts'

const notes: Field = {
  name: 'notes',
  type: 'array',
  fields: [
    { name: 'field', type: 'text', label: words('Veld', 'Field'), required: true },
    { name: 'note', type: 'textarea', label: words('Opmerking', 'Note'), required: true },
  ],
  ...explained(
    ['Opmerkingen', 'Notes'],
    ['Wat de redactie vraagt, per veld.', 'What the editors ask for, field by field.'],
  ),
}

const timeline: Field = {
  name: 'timeline',
  type: 'array',
  fields: [
    { name: 'at', type: 'date', label: words('Wanneer', 'When'), required: true },
    { name: 'actor', type: 'relationship', label: words('Wie', 'Who'), relationTo: 'users' },
    { name: 'event', type: 'text', label: words('Wat', 'What'), required: true },
    { name: 'note', type: 'textarea', label: words('Opmerking', 'Note') },
  ],
  ...explained(
    ['Tijdlijn', 'Timeline'],
    ['Wat er gebeurde, van vroeger naar nu.', 'What happened, from past to present.'],
  ),
}

/**
 * Where a festival stands between its organiser and the editors. A row of its own and no field of the festival: the
 * live page has no part in it, and a restored version brings no old state back.
 */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  access: reviewsAccess,
  admin: {
    defaultColumns: ['festival', 'state', 'submittedAt'],
    description: words(
      'Festivals van organisatoren, en hoe ver ze zijn.',
      'Organisers’ festivals, and how far they are.',
    ),
    group: words('Beheer', 'Administration'),
    hidden: fromOrganisers,
  },
  defaultSort: 'submittedAt',
  fields: [
    {
      name: 'festival',
      type: 'relationship',
      index: true,
      relationTo: 'festivals',
      required: true,
      unique: true,
      ...explained(['Festival', 'Festival'], ['Waar het om gaat.', 'What it is about.']),
    },
    {
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
    },
    {
      name: 'submittedAt',
      type: 'date',
      index: true,
      ...explained(['Ingestuurd op', 'Submitted on'], ['De oudste eerst.', 'The oldest first.']),
    },
    notes,
    timeline,
  ],
  labels: { plural: words('Beoordelingen', 'Reviews'), singular: words('Beoordeling', 'Review') },
}
