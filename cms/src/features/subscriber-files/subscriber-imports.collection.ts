import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { fieldFor } from '#access/field-access.ts'
import { admin, nobody } from '#access/rules.ts'
import { explained, option, words } from '#i18n/words.ts'

import { dryRun } from './dry-run.endpoint.ts'
import { exportList } from './export-list.endpoint.ts'
import { importSteps } from './imports.endpoint.ts'

const sealed = {
  access: { create: fieldFor(nobody), read: fieldFor(nobody), update: fieldFor(nobody) },
  admin: { disableListColumn: true, disableListFilter: true, hidden: true },
} as const

/** Uploaded files with subscribers: the rows are deleted after the import, the result stays. */
export const subscriberImports: CollectionConfig = {
  slug: 'subscriber-imports',
  access: collectionAccess({ read: admin }),
  admin: {
    defaultColumns: ['createdAt', 'fileName', 'state', 'added', 'lines'],
    description: words(
      'Lijsten met adressen die een beheerder heeft ingelezen. Een nieuwe lijst lees je in bij “Abonnees in- en uitlezen”.',
      'Lists of addresses that an administrator has read in. You bring in a new list under “Subscribers in and out”.',
    ),
    group: words('Nieuwsbrief', 'Newsletter'),
    hidden: ({ user }) => user?.role !== 'admin',
    useAsTitle: 'fileName',
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [...importSteps, dryRun, exportList],
  fields: [
    {
      name: 'fileName',
      type: 'text',
      required: true,
      ...explained(['Bestand', 'File'], ['Zoals het heette.', 'As it was called.']),
    },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'ready',
      index: true,
      options: [
        option('ready', 'Bekeken, nog niets geschreven', 'Looked at, nothing written yet'),
        option('running', 'Wordt ingelezen', 'Being read in'),
        option('done', 'Klaar', 'Done'),
      ],
      required: true,
      ...explained(['Toestand', 'State'], ['Verandert vanzelf.', 'Changes by itself.']),
    },
    {
      name: 'proof',
      type: 'textarea',
      required: true,
      ...explained(
        ['Bewijs', 'Proof'],
        [
          'Waar de toestemming van deze mensen te vinden is.',
          'Where the consent of these people can be found.',
        ],
      ),
    },
    {
      name: 'consentedOn',
      type: 'date',
      required: true,
      ...explained(
        ['Toestemming van', 'Consent of'],
        ['De dag die erbij is opgegeven.', 'The day given with it.'],
      ),
    },
    {
      name: 'lines',
      type: 'number',
      defaultValue: 0,
      ...explained(['Regels', 'Lines'], ['In het bestand.', 'In the file.']),
    },
    {
      name: 'added',
      type: 'number',
      defaultValue: 0,
      ...explained(['Toegevoegd', 'Added'], ['Nieuwe abonnees.', 'New subscribers.']),
    },
    {
      name: 'position',
      type: 'number',
      defaultValue: 0,
      ...explained(['Gelezen', 'Read'], ['Hoeveel regels er zijn gedaan.', 'How many lines are done.']),
    },
    {
      name: 'by',
      type: 'text',
      ...explained(['Door', 'By'], ['Het nummer van de beheerder.', 'The id of the administrator.']),
    },
    { name: 'rows', type: 'json', ...sealed },
    { name: 'leaseUntil', type: 'date', ...sealed },
    { name: 'fence', type: 'number', defaultValue: 0, ...sealed },
  ],
  labels: {
    plural: words('Ingelezen lijsten', 'Lists read in'),
    singular: words('Ingelezen lijst', 'List read in'),
  },
  lockDocuments: false,
}
