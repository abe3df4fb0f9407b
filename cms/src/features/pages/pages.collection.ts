import type { CollectionConfig } from 'payload'

import { editorialAccess } from '#access/editorial-access.ts'
import { fromOrganisers } from '#access/organisers-admin.ts'
import { explained, words } from '#i18n/words.ts'
import { demoField } from '#platform/fields/demo.fields.ts'
import { publishedRecord } from '#platform/fields/published-record.kit.ts'
import { reservedSlugs } from '#platform/slugs/reserved-slugs.rules.ts'
import { slugField } from '#platform/slugs/slug.fields.ts'

import { pageFields } from './blocks.fields.ts'

const shared = publishedRecord('pages')

/** Pages that staff build from blocks. */
export const pages: CollectionConfig = {
  slug: 'pages',
  access: editorialAccess,
  admin: {
    ...shared.admin,
    defaultColumns: ['title', 'slug', 'updatedAt', '_status'],
    description: words(
      'Losse pagina’s, zoals “Over ons” en “Privacy”.',
      'Single pages, such as “About” and “Privacy”.',
    ),
    hidden: fromOrganisers,
    group: words('Inhoud', 'Content'),
    listSearchableFields: ['title', 'slug'],
    useAsTitle: 'title',
  },
  defaultSort: 'slug',
  fields: [
    ...pageFields({
      label: ['Inhoud', 'Content'],
      help: [
        'Voeg blokken toe en sleep ze in de goede volgorde.',
        'Add blocks and drag them into the right order.',
      ],
    }),
    {
      name: 'metaDescription',
      type: 'textarea',
      localized: true,
      maxLength: 160,
      ...explained(
        ['Tekst voor zoekmachines', 'Text for search engines'],
        [
          'Eén zin die zegt wat hier staat. Leeg: de inleiding.',
          'One sentence that says what is here. Empty: the introduction.',
        ],
        { position: 'sidebar' },
      ),
    },
    slugField('title', reservedSlugs.pages),
    demoField,
  ],
  hooks: shared.hooks,
  labels: { plural: words('Pagina’s', 'Pages'), singular: words('Pagina', 'Page') },
  trash: true,
  versions: shared.versions,
}
