import type { CollectionConfig } from 'payload'
import { textarea } from 'payload/shared'

import { editorialAccess } from '#access/editorial-access.ts'
import { staffOnly } from '#access/field-access.ts'
import { fromOrganisers } from '#access/organisers-admin.ts'
import { withdrawField } from '#features/consent/consent.kit.ts'
import { explained, words } from '#i18n/words.ts'
import { consentField } from '#platform/fields/consent.fields.ts'
import { demoField, seedKeyField } from '#platform/fields/demo.fields.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'
import { publishedRecord } from '#platform/fields/published-record.kit.ts'

const shared = publishedRecord('testimonials')

/** Short quotes of visitors. */
export const testimonials: CollectionConfig = {
  slug: 'testimonials',
  access: editorialAccess,
  admin: {
    ...shared.admin,
    defaultColumns: ['attribution', 'municipality', 'quote', 'updatedAt', '_status'],
    description: words('Wat bezoekers zeggen, in een paar zinnen.', 'What visitors say, in a few sentences.'),
    hidden: fromOrganisers,
    group: words('Inhoud', 'Content'),
    listSearchableFields: ['attribution', 'municipality', 'quote'],
    useAsTitle: 'attribution',
  },
  defaultSort: '-createdAt',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          fields: [
            {
              name: 'quote',
              type: 'textarea',
              localized: true,
              maxLength: 400,
              required: true,
              validate: requiredInDutch(textarea),
              ...explained(
                ['Citaat', 'Quote'],
                [
                  'Zonder aanhalingstekens: die zet de site erbij.',
                  'Without quotation marks: the site adds them.',
                ],
              ),
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'attribution',
                  type: 'text',
                  maxLength: 80,
                  required: true,
                  ...explained(['Wie', 'Who'], ['Bijvoorbeeld: Marijke.', 'For example: Marijke.'], {
                    width: '34%',
                  }),
                },
                {
                  name: 'role',
                  type: 'text',
                  localized: true,
                  maxLength: 80,
                  ...explained(
                    ['Als', 'As'],
                    ['Bijvoorbeeld: bezoeker, vrijwilliger.', 'For example: visitor, volunteer.'],
                    { width: '33%' },
                  ),
                },
                {
                  name: 'municipality',
                  type: 'text',
                  maxLength: 60,
                  ...explained(
                    ['Waar', 'Where'],
                    ['De gemeente, bijvoorbeeld: Delft.', 'The municipality, for example: Delft.'],
                    { width: '33%' },
                  ),
                },
              ],
            },
            {
              name: 'festival',
              type: 'relationship',
              index: true,
              relationTo: 'festivals',
              ...explained(
                ['Festival', 'Festival'],
                [
                  'Het citaat staat dan ook op de pagina van dat festival.',
                  'The quote then stands on that festival’s page too.',
                ],
                { allowCreate: false },
              ),
            },
            {
              name: 'picture',
              type: 'upload',
              relationTo: 'media',
              ...explained(['Foto', 'Picture'], ['Mag leeg.', 'May stay empty.']),
            },
          ],
          label: words('Citaat', 'Quote'),
        },
        {
          fields: [consentField(staffOnly, { isNeeded: true }), withdrawField('testimonials')],
          label: words('Toestemming', 'Consent'),
        },
      ],
    },
    demoField,
    seedKeyField,
  ],
  hooks: shared.hooks,
  labels: { plural: words('Citaten', 'Quotes'), singular: words('Citaat', 'Quote') },
  trash: true,
  versions: shared.versions,
}
