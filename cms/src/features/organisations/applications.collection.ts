import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { staff } from '#access/rules.ts'
import { fromOrganisers } from '#access/organisers-admin.ts'
import { explained, option, words } from '#i18n/words.ts'
import { provinces } from '#platform/fields/provinces.ts'

/** People who want to organise a festival and ask for an account. */
export const applications: CollectionConfig = {
  slug: 'applications',
  access: collectionAccess({ create: staff, delete: staff, read: staff, update: staff }),
  admin: {
    defaultColumns: ['organisationName', 'municipality', 'state', 'createdAt'],
    description: words(
      'Aanvragen van mensen die een festival willen organiseren.',
      'Requests of people who want to organise a festival.',
    ),
    group: words('Beheer', 'Administration'),
    hidden: fromOrganisers,
    useAsTitle: 'organisationName',
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'organisationName',
      type: 'text',
      maxLength: 100,
      required: true,
      ...explained(
        ['Organisatie', 'Organisation'],
        ['Zoals de aanvrager haar noemt.', 'As the applicant calls it.'],
      ),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'municipality',
          type: 'text',
          maxLength: 60,
          required: true,
          ...explained(
            ['Gemeente', 'Municipality'],
            ['Waar het festival komt.', 'Where the festival will be.'],
            { width: '50%' },
          ),
        },
        {
          name: 'province',
          type: 'select',
          options: provinces,
          ...explained(['Provincie', 'Province'], ['Mag leeg.', 'May stay empty.'], { width: '50%' }),
        },
      ],
    },
    {
      name: 'personName',
      type: 'text',
      maxLength: 100,
      required: true,
      ...explained(['Naam', 'Name'], ['Van de aanvrager.', 'Of the applicant.']),
    },
    {
      name: 'email',
      type: 'email',
      index: true,
      required: true,
      ...explained(
        ['E-mailadres', 'Email address'],
        ['Hierheen gaat het antwoord.', 'The answer goes here.'],
      ),
    },
    {
      name: 'language',
      type: 'select',
      defaultValue: 'nl',
      options: [option('nl', 'Nederlands', 'Dutch'), option('en', 'Engels', 'English')],
      ...explained(['Taal', 'Language'], ['De taal van onze mails.', 'The language of our mails.']),
    },
    {
      name: 'plan',
      type: 'textarea',
      maxLength: 4000,
      required: true,
      ...explained(
        ['Plan', 'Plan'],
        ['Wat wil deze organisatie doen?', 'What does this organisation want to do?'],
      ),
    },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'new',
      index: true,
      options: [
        option('new', 'Nieuw', 'New'),
        option('asked', 'Vraag gesteld', 'Asked back'),
        option('approved', 'Goedgekeurd', 'Approved'),
        option('declined', 'Afgewezen', 'Declined'),
      ],
      required: true,
      ...explained(['Toestand', 'State'], ['Waar de aanvraag staat.', 'Where the request stands.'], {
        position: 'sidebar',
      }),
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      ...explained(['Wordt organisatie', 'Becomes organisation'], ['Na goedkeuring.', 'After approval.'], {
        position: 'sidebar',
      }),
    },
  ],
  labels: { plural: words('Aanvragen', 'Applications'), singular: words('Aanvraag', 'Application') },
}
