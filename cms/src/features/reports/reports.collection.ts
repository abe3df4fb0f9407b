import type { CollectionConfig, Field } from 'payload'

import { anyOf } from '#access/any-of.ts'
import { collectionAccess } from '#access/collection-access.ts'
import { computed, staffWrites } from '#access/field-access.ts'
import { onlyForStaff, ownInLists } from '#access/organisers-admin.ts'
import { ownOrganisation, staff } from '#access/rules.ts'
import { explained, option, words } from '#i18n/words.ts'
import { goesWithIt } from '#platform/trash/goes-with.ts'

import { reportDecisions } from './decide.endpoint.ts'

const instant = (name: string, nl: string, en: string): Field => ({
  name,
  type: 'date',
  access: computed,
  admin: { date: { displayFormat: 'd MMMM yyyy HH:mm' }, position: 'sidebar', readOnly: true },
  label: words(nl, en),
})

const hidden = { access: { ...computed, read: () => false }, admin: { hidden: true } }

const told: Field[] = [
  {
    name: 'decide',
    type: 'ui',
    admin: {
      components: { Field: '/features/reports/report-decision.client.tsx#ReportDecision' },
      condition: onlyForStaff,
      disableListColumn: true,
    },
    label: words('Beslissen', 'Decide'),
  },
  {
    name: 'visitors',
    type: 'number',
    access: staffWrites,
    max: 1_000_000,
    min: 0,
    ...explained(
      ['Bezoekers', 'Visitors'],
      [
        'Hoeveel mensen er kwamen, volgens de organisator. Na goedkeuren telt dit mee op de voorpagina.',
        'How many people came, as the organiser says. Once approved it counts on the home page.',
      ],
      { step: 1 },
    ),
  },
  {
    name: 'quote',
    type: 'textarea',
    access: staffWrites,
    maxLength: 400,
    ...explained(
      ['Citaat', 'Quote'],
      [
        'Wordt na goedkeuren een concept bij Citaten. Daar kun je het nog bijschaven.',
        'Becomes a draft among Quotes once approved. You can polish it there.',
      ],
    ),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'quoteBy',
        type: 'text',
        access: staffWrites,
        maxLength: 80,
        ...explained(
          ['Van wie', 'By whom'],
          ['Zoals de naam op de site komt.', 'As the name will stand on the site.'],
          {
            width: '50%',
          },
        ),
      },
      {
        name: 'quoteConsent',
        type: 'checkbox',
        access: computed,
        defaultValue: false,
        ...explained(
          ['Deze persoon vindt het goed', 'This person agrees'],
          ['Aangevinkt door de organisator.', 'Ticked by the organiser.'],
          { readOnly: true, width: '50%' },
        ),
      },
    ],
  },
  {
    name: 'pictures',
    type: 'upload',
    access: staffWrites,
    hasMany: true,
    relationTo: 'media',
    ...explained(
      ['Foto’s', 'Pictures'],
      [
        'Komen na goedkeuren bij het festival. Haal weg wat je niet wilt tonen.',
        'Join the festival once approved. Take out what you do not want to show.',
      ],
    ),
  },
]

const settled: Field[] = [
  {
    name: 'festival',
    type: 'relationship',
    access: computed,
    index: true,
    relationTo: 'festivals',
    required: true,
    unique: true,
    ...goesWithIt,
    ...explained(['Festival', 'Festival'], ['Waar het verslag over gaat.', 'What the report is about.'], {
      position: 'sidebar',
      readOnly: true,
    }),
  },
  {
    name: 'organisation',
    type: 'relationship',
    access: computed,
    index: true,
    relationTo: 'organisations',
    required: true,
    ...goesWithIt,
    ...explained(['Organisatie', 'Organisation'], ['Wie het organiseerde.', 'Who organised it.'], {
      position: 'sidebar',
      readOnly: true,
    }),
  },
  {
    name: 'state',
    type: 'select',
    access: computed,
    defaultValue: 'asked',
    index: true,
    options: [
      option('asked', 'Gevraagd', 'Asked'),
      option('submitted', 'Wacht op de redactie', 'Waits for the editors'),
      option('approving', 'Wordt verwerkt', 'Being carried out'),
      option('approved', 'Goedgekeurd', 'Approved'),
      option('declined', 'Niet gebruikt', 'Not used'),
    ],
    required: true,
    ...explained(['Toestand', 'State'], ['Verandert vanzelf.', 'Changes by itself.'], {
      position: 'sidebar',
      readOnly: true,
    }),
  },
  instant('askedAt', 'Gevraagd op', 'Asked on'),
  instant('remindedAt', 'Laatst herinnerd op', 'Last reminded on'),
  {
    name: 'reminders',
    type: 'number',
    access: computed,
    admin: { position: 'sidebar', readOnly: true },
    defaultValue: 0,
    label: words('Herinneringen', 'Reminders'),
  },
  instant('submittedAt', 'Ingestuurd op', 'Submitted on'),
  {
    name: 'submittedBy',
    type: 'text',
    access: computed,
    admin: { position: 'sidebar', readOnly: true },
    label: words('Ingestuurd door', 'Submitted by'),
  },
  instant('decidedAt', 'Beslist op', 'Decided on'),
  { name: 'nonce', type: 'text', ...hidden },
  { name: 'submission', type: 'text', ...hidden },
  { name: 'pendingDraft', type: 'text', ...hidden },
]

/** Organisers' reports after their festivals: one row per festival, created when the program asks for the report. */
export const reports: CollectionConfig = {
  slug: 'reports',
  access: collectionAccess({ read: anyOf(staff, ownOrganisation), update: staff }),
  admin: {
    baseFilter: ownInLists(ownOrganisation),
    defaultColumns: ['festival', 'state', 'visitors', 'submittedAt'],
    description: words(
      'Na een festival krijgt de organisator vanzelf een mail met een formulier. Het antwoord komt hier.',
      'After a festival its organiser gets a mail with a form by itself. The answer comes here.',
    ),
    group: words('Beheer', 'Administration'),
  },
  defaultSort: '-submittedAt',
  endpoints: [...reportDecisions],
  fields: [...told, ...settled],
  labels: { plural: words('Verslagen', 'Reports'), singular: words('Verslag', 'Report') },
}
