import type { CollectionConfig, Field } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { fromOrganisers } from '#access/organisers-admin.ts'
import { staff } from '#access/rules.ts'
import { explained, option, words } from '#i18n/words.ts'
import { readableJson } from '#platform/fields/readable-json.fields.ts'

import { bulkChangeSteps } from './bulk-change.endpoint.ts'

const shown = { readOnly: true }

const reason = (name: string, nl: string, en: string): Field => ({
  name,
  type: 'textarea',
  ...explained([nl, en], ['Zoals bezoekers het lezen.', 'As visitors read it.'], shown),
})

/** Bulk changes of festivals: the person, the change, the festivals and the progress. Only the program writes them. */
export const bulkChanges: CollectionConfig = {
  slug: 'bulk-changes',
  access: collectionAccess({ read: staff }),
  admin: {
    defaultColumns: ['createdAt', 'to', 'count', 'by', 'state'],
    description: words(
      'Wat de redactie bij veel festivals tegelijk veranderde. Open een regel om hem ongedaan te maken.',
      'What editors changed for many festivals at once. Open a line to undo it.',
    ),
    group: words('Beheer', 'Administration'),
    hidden: fromOrganisers,
  },
  defaultSort: '-createdAt',
  endpoints: [...bulkChangeSteps],
  fields: [
    {
      name: 'progress',
      type: 'ui',
      admin: {
        components: { Field: '/features/bulk-change/bulk-progress.client.tsx#BulkProgress' },
        disableListColumn: true,
      },
    },
    {
      name: 'to',
      type: 'select',
      options: [
        option('scheduled', 'Gaat door', 'Goes on'),
        option('postponed', 'Uitgesteld', 'Postponed'),
        option('cancelled', 'Gaat niet door', 'Cancelled'),
      ],
      required: true,
      ...explained(
        ['Wordt', 'Becomes'],
        ['Wat er op de site kwam te staan.', 'What the site came to say.'],
        shown,
      ),
    },
    reason('reasonNl', 'Waarom', 'Why'),
    reason('reasonEn', 'Waarom, in het Engels', 'Why, in English'),
    reason('reasonAr', 'Waarom, in het Arabisch', 'Why, in Arabic'),
    {
      name: 'count',
      type: 'number',
      ...explained(
        ['Festivals', 'Festivals'],
        ['Om hoeveel festivals het gaat.', 'How many festivals it is about.'],
        shown,
      ),
    },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'preparing',
      index: true,
      options: [
        option('preparing', 'Wordt voorbereid', 'Being prepared'),
        option('running', 'Bezig', 'Under way'),
        option('done', 'Klaar', 'Done'),
        option('undoing', 'Wordt teruggedraaid', 'Being undone'),
        option('undone', 'Teruggedraaid', 'Undone'),
        option('failed', 'Niet begonnen', 'Not begun'),
      ],
      required: true,
      ...explained(['Toestand', 'State'], ['Verandert vanzelf.', 'Changes by itself.'], {
        position: 'sidebar',
        readOnly: true,
      }),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      ...explained(['Door', 'By'], ['Wie van de redactie.', 'Which of the editors.'], {
        position: 'sidebar',
        readOnly: true,
      }),
    },
    readableJson(
      'filter',
      ['Keuze', 'Choice'],
      ['Waarop de festivals zijn gekozen.', 'By what the festivals were chosen.'],
    ),
    { name: 'key', type: 'text', admin: { hidden: true }, required: true, unique: true },
    { name: 'leaseUntil', type: 'date', admin: { hidden: true } },
    { name: 'fence', type: 'number', admin: { hidden: true }, defaultValue: 0 },
  ],
  labels: {
    plural: words('Wijzigingen in één keer', 'Changes at once'),
    singular: words('Wijziging in één keer', 'Change at once'),
  },
}
