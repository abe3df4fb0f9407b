import type { Field } from 'payload'

import { explained, option, words } from '#i18n/words.ts'
import { validEmail } from '#platform/fields/email.fields.ts'
import { provinces } from '#platform/fields/provinces.rules.ts'
import { phoneField, webAddressField } from '#platform/fields/written-text.fields.ts'

const place: Field = {
  type: 'row',
  fields: [
    {
      name: 'municipality',
      type: 'text',
      maxLength: 60,
      required: true,
      ...explained(['Gemeente', 'Municipality'], ['Waar het festival komt.', 'Where the festival will be.'], {
        width: '50%',
      }),
    },
    {
      name: 'province',
      type: 'select',
      options: provinces,
      ...explained(['Provincie', 'Province'], ['Als de aanvrager die koos.', 'If the applicant chose one.'], {
        width: '50%',
      }),
    },
  ],
}

const person: Field[] = [
  {
    name: 'personName',
    type: 'text',
    maxLength: 100,
    required: true,
    ...explained(['Naam', 'Name'], ['Van de aanvrager.', 'Of the applicant.']),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'email',
        type: 'email',
        validate: validEmail,
        index: true,
        required: true,
        ...explained(['E-mailadres', 'Email address'], ['Hierheen gaan onze mails.', 'Our mails go here.'], {
          width: '50%',
        }),
      },
      phoneField({
        name: 'phone',
        help: ['Als de aanvrager die gaf.', 'If the applicant gave one.'],
        label: ['Telefoon', 'Phone'],
        width: '50%',
      }),
    ],
  },
  {
    name: 'language',
    type: 'select',
    defaultValue: 'nl',
    options: [option('nl', 'Nederlands', 'Dutch'), option('en', 'Engels', 'English')],
    required: true,
    ...explained(['Taal', 'Language'], ['De taal van onze mails.', 'The language of our mails.']),
  },
]

const agreement: Field[] = [
  {
    name: 'agreedTo',
    type: 'textarea',
    ...explained(
      ['Akkoord met', 'Agreed to'],
      ['Precies wat op het formulier stond.', 'Exactly what the form said.'],
    ),
  },
  {
    name: 'agreedAt',
    type: 'date',
    ...explained(['Akkoord op', 'Agreed on'], ['Toen het formulier kwam.', 'When the form came.']),
  },
]

const standing: Field[] = [
  {
    name: 'state',
    type: 'select',
    defaultValue: 'new',
    index: true,
    options: [
      option('new', 'Nieuw', 'New'),
      option('asked', 'Vraag gesteld', 'Asked back'),
      option('approving', 'Wordt goedgekeurd', 'Being approved'),
      option('approved', 'Goedgekeurd', 'Approved'),
      option('declined', 'Afgewezen', 'Declined'),
    ],
    required: true,
    ...explained(
      ['Toestand', 'State'],
      ['Verandert met de knoppen, niet met de hand.', 'Changes with the buttons, not by hand.'],
      { position: 'sidebar' },
    ),
  },
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    ...explained(['Werd organisatie', 'Became organisation'], ['Na goedkeuring.', 'After approval.'], {
      position: 'sidebar',
    }),
  },
  { name: 'leaseUntil', type: 'date', admin: { hidden: true } },
  { name: 'step', type: 'number', admin: { hidden: true }, defaultValue: 0, required: true },
  /** The form makes this key: sending it twice gives one application. */
  { name: 'formKey', type: 'text', admin: { hidden: true }, required: true, unique: true },
]

/** The answers of an applicant, unchanged, and the state of the application. */
export const applicationFields: Field[] = [
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
    name: 'plan',
    type: 'textarea',
    maxLength: 4000,
    required: true,
    ...explained(
      ['Plan', 'Plan'],
      ['Wat wil deze organisatie doen?', 'What does this organisation want to do?'],
      { rows: 8 },
    ),
  },
  place,
  webAddressField({
    name: 'website',
    help: ['Als de aanvrager die gaf.', 'If the applicant gave one.'],
    label: ['Website', 'Website'],
  }),
  ...person,
  ...agreement,
  // Below the answers, so that they are read first.
  {
    name: 'steps',
    type: 'ui',
    admin: {
      components: { Field: '/features/applications/application-steps.client.tsx#ApplicationSteps' },
      disableListColumn: true,
    },
    label: words('Wat wil je doen?', 'What would you like to do?'),
  },
  ...standing,
]
