import type { CollectionConfig, Field, FieldAccess } from 'payload'
import { text, textarea } from 'payload/shared'

import { actorOf } from '#access/actor.ts'
import { memberReads, staffOnly, staffWrites } from '#access/field-access.ts'
import { organiserGuard } from '#access/organiser-guard.hook.ts'
import { onlyForStaff, ownInLists } from '#access/organisers-admin.ts'
import { memberOfIt } from '#access/rules.ts'
import { explained, words } from '#i18n/words.ts'
import { demoField } from '#platform/fields/demo.fields.ts'
import { requiredInDutch } from '#platform/fields/dutch-first.ts'
import { contactEmailField } from '#platform/fields/email.fields.ts'
import { nameWithoutAddress } from '#platform/fields/plain-name.fields.ts'
import { provinces } from '#platform/fields/provinces.rules.ts'
import { publishedRecord } from '#platform/fields/published-record.kit.ts'
import { phoneField, webAddressField } from '#platform/fields/written-text.fields.ts'
import { richTextField } from '#platform/rich-text/rich-text.fields.ts'
import { slugField } from '#platform/slugs/slug.fields.ts'

import { draftsGoAlong } from './drafts-go-along.hook.ts'
import { keepWhileShown } from './keep-while-shown.hook.ts'
import { organisationsAccess } from './organisations.access.ts'
import { leaveEndpoint, peopleEndpoint, removeEndpoint } from './people.endpoint.ts'
import { peopleFields } from './people.fields.ts'

const shared = publishedRecord('organisations')

const contactReads: FieldAccess = (args) => args.doc?.contact?.public === true || memberReads(args)

const who: Field[] = [
  {
    name: 'name',
    type: 'text',
    // Only organisers are refused a name like an address: staff may know that an organisation is really called so.
    hooks: { beforeChange: [nameWithoutAddress(({ user }) => actorOf(user).kind === 'organiser')] },
    maxLength: 100,
    required: true,
    validate: text,
    ...explained(
      ['Naam', 'Name'],
      ['Zoals mensen de organisatie kennen.', 'As people know the organisation.'],
    ),
  },
  {
    name: 'summary',
    type: 'textarea',
    localized: true,
    maxLength: 200,
    validate: requiredInDutch(textarea),
    ...explained(
      ['In het kort', 'In short'],
      [
        'Eén of twee zinnen, voor de lijst van organisaties.',
        'One or two sentences, for the list of organisations.',
      ],
    ),
  },
  richTextField({
    name: 'description',
    help: [
      'Wat doet de organisatie, en voor wie? Staat op haar eigen pagina.',
      'What does the organisation do, and for whom? Shown on its own page.',
    ],
    kind: 'plain',
    label: ['Over de organisatie', 'About the organisation'],
  }),
  {
    name: 'logo',
    type: 'upload',
    relationTo: 'media',
    ...explained(['Logo', 'Logo'], ['Vierkant werkt het best.', 'Square works best.']),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'municipality',
        type: 'text',
        index: true,
        maxLength: 60,
        required: true,
        ...explained(
          ['Gemeente', 'Municipality'],
          ['Waar de organisatie zit.', 'Where the organisation is.'],
          { width: '50%' },
        ),
      },
      {
        name: 'province',
        type: 'select',
        index: true,
        options: provinces,
        required: true,
        ...explained(
          ['Provincie', 'Province'],
          ['Voor de lijst per provincie.', 'For the list by province.'],
          { width: '50%' },
        ),
      },
    ],
  },
  webAddressField({
    name: 'website',
    help: ['Bijvoorbeeld www.voorbeeld.nl.', 'For example www.example.org.'],
    label: ['Website', 'Website'],
  }),
]

const contact: Field = {
  name: 'contact',
  type: 'group',
  access: { read: contactReads },
  fields: [
    {
      name: 'name',
      type: 'text',
      maxLength: 100,
      ...explained(['Naam', 'Name'], ['Wie neemt de telefoon op?', 'Who answers the phone?']),
    },
    contactEmailField({
      help: ['Voor vragen van bezoekers.', 'For visitors’ questions.'],
      label: ['E-mailadres', 'Email address'],
    }),
    phoneField({ name: 'phone', help: ['Mag leeg.', 'May stay empty.'], label: ['Telefoon', 'Phone'] }),
    {
      name: 'public',
      type: 'checkbox',
      defaultValue: false,
      ...explained(
        ['Toon deze gegevens op de site', 'Show these on the site'],
        [
          'Uit: alleen de redactie en de organisatie zelf zien ze.',
          'Off: only staff and the organisation itself see them.',
        ],
      ),
    },
  ],
  ...explained(
    ['Contact', 'Contact'],
    [
      'Komt pas op de site als je dat hieronder aanzet.',
      'Shown on the site only when you turn that on below.',
    ],
  ),
}

/** Local organisations that hold festivals. */
export const organisations: CollectionConfig = {
  slug: 'organisations',
  access: organisationsAccess,
  admin: {
    ...shared.admin,
    baseFilter: ownInLists(memberOfIt),
    components: { beforeListTable: ['/features/organisations/waiting-lists.admin.tsx#WaitingLists'] },
    defaultColumns: ['name', 'municipality', 'province', 'trusted', '_status'],
    description: words('De organisaties achter de festivals.', 'The organisations behind the festivals.'),
    group: words('Inhoud', 'Content'),
    listSearchableFields: ['name', 'municipality'],
    useAsTitle: 'name',
  },
  defaultSort: 'name',
  endpoints: [peopleEndpoint, leaveEndpoint, removeEndpoint],
  fields: [
    {
      type: 'tabs',
      tabs: [
        { fields: who, label: words('Wie', 'Who') },
        { fields: [contact], label: words('Contact', 'Contact') },
        { fields: peopleFields, label: words('Mensen', 'People') },
      ],
    },
    slugField('name'),
    {
      name: 'trusted',
      type: 'checkbox',
      access: { ...staffWrites, read: staffOnly.read },
      defaultValue: false,
      ...explained(
        ['Vertrouwd', 'Trusted'],
        [
          'Festivals van deze organisatie gaan zonder beoordeling live.',
          'This organisation’s festivals go live without review.',
        ],
        { condition: onlyForStaff, position: 'sidebar' },
      ),
    },
    demoField,
    {
      name: 'fromApplication',
      type: 'text',
      access: staffOnly,
      admin: { disableListColumn: true, disableListFilter: true, hidden: true },
      index: true,
    },
  ],
  hooks: {
    ...shared.hooks,
    beforeChange: [keepWhileShown, ...shared.hooks.beforeChange],
    beforeDelete: [draftsGoAlong],
    beforeOperation: [organiserGuard, ...shared.hooks.beforeOperation],
  },
  labels: { plural: words('Organisaties', 'Organisations'), singular: words('Organisatie', 'Organisation') },
  trash: true,
  versions: shared.versions,
}
