import type { CollectionConfig } from 'payload'
import { text, textarea } from 'payload/shared'

import { editorialAccess } from '#access/editorial-access.ts'
import { staffOnly } from '#access/field-access.ts'
import { fromOrganisers } from '#access/organisers-admin.ts'
import { withdrawField } from '#features/consent/consent.kit.ts'
import { explained, words } from '#i18n/words.ts'
import { consentField } from '#platform/fields/consent.fields.ts'
import { demoField } from '#platform/fields/demo.fields.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'
import { publishedRecord } from '#platform/fields/published-record.kit.ts'
import { richTextField } from '#platform/rich-text/rich-text.fields.ts'
import { slugField } from '#platform/slugs/slug.fields.ts'

const shared = publishedRecord('stories')

/** Personal stories: long texts about one person each. */
export const stories: CollectionConfig = {
  slug: 'stories',
  access: editorialAccess,
  admin: {
    ...shared.admin,
    defaultColumns: ['title', 'person', 'updatedAt', '_status'],
    description: words('Eén mens, één verhaal.', 'One person, one story.'),
    hidden: fromOrganisers,
    group: words('Inhoud', 'Content'),
    listSearchableFields: ['title', 'person'],
    useAsTitle: 'title',
  },
  defaultSort: '-createdAt',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          fields: [
            {
              name: 'title',
              type: 'text',
              localized: true,
              maxLength: 120,
              required: true,
              validate: requiredInDutch(text),
              ...explained(['Titel', 'Title'], ['De kop boven het verhaal.', 'The headline of the story.']),
            },
            {
              name: 'person',
              type: 'text',
              maxLength: 80,
              required: true,
              ...explained(
                ['Wie', 'Who'],
                [
                  'De naam zoals die persoon haar op de site wil.',
                  'The name as that person wants it on the site.',
                ],
              ),
            },
            {
              name: 'intro',
              type: 'textarea',
              localized: true,
              maxLength: 300,
              required: true,
              validate: requiredInDutch(textarea),
              ...explained(
                ['Inleiding', 'Introduction'],
                [
                  'Twee of drie zinnen. Staan boven het verhaal en in de lijst.',
                  'Two or three sentences. Shown above the story and in the list.',
                ],
              ),
            },
            {
              name: 'portrait',
              type: 'upload',
              relationTo: 'media',
              required: true,
              ...explained(['Portret', 'Portrait'], ['Staand werkt het best.', 'Upright works best.']),
            },
            richTextField({
              name: 'body',
              help: [
                'Het hele verhaal. Foto’s mogen ertussen.',
                'The whole story. Pictures may stand in between.',
              ],
              kind: 'story',
              label: ['Verhaal', 'Story'],
              required: true,
            }),
            {
              name: 'festival',
              type: 'relationship',
              relationTo: 'festivals',
              ...explained(
                ['Festival', 'Festival'],
                [
                  'Hoort dit verhaal bij een festival? Dan staat er een link onder.',
                  'Does this story belong to a festival? Then a link stands below it.',
                ],
                { allowCreate: false },
              ),
            },
          ],
          label: words('Verhaal', 'Story'),
        },
        {
          fields: [consentField(staffOnly, { isNeeded: true }), withdrawField('stories')],
          label: words('Toestemming', 'Consent'),
        },
      ],
    },
    slugField('title'),
    demoField,
  ],
  hooks: shared.hooks,
  labels: { plural: words('Verhalen', 'Stories'), singular: words('Verhaal', 'Story') },
  trash: true,
  versions: shared.versions,
}
