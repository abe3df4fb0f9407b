import type { CollectionConfig, Field } from 'payload'

import { fieldFor } from '#access/field-access.ts'
import { fromOrganisers } from '#access/organisers-admin.ts'
import { nobody } from '#access/rules.ts'
import { explained, option, words } from '#i18n/words.ts'
import { validEmail } from '#platform/fields/email.fields.ts'
import { goesWithIt } from '#platform/trash/goes-with.ts'

import { acceptEndpoint } from './accept.endpoint.ts'
import { askAgainEndpoint } from './ask-again.endpoint.ts'
import { invitationsAccess } from './invitations.access.ts'
import { inviteEndpoint, renewEndpoint, revokeEndpoint } from './invite.endpoint.ts'

/** Only the program reads and writes these fields. */
const secret = {
  access: { create: fieldFor(nobody), read: fieldFor(nobody), update: fieldFor(nobody) },
  admin: { hidden: true },
} as const

const fields: Field[] = [
  {
    name: 'email',
    type: 'email',
    validate: validEmail,
    index: true,
    required: true,
    ...explained(['E-mailadres', 'Email address'], ['Hierheen gaat de link.', 'The link goes here.']),
  },
  {
    name: 'organisation',
    type: 'relationship',
    index: true,
    relationTo: 'organisations',
    required: true,
    ...goesWithIt,
    ...explained(
      ['Organisatie', 'Organisation'],
      ['Daar gaat deze persoon voor werken.', 'This person is going to work for it.'],
    ),
  },
  {
    name: 'invitedBy',
    type: 'relationship',
    relationTo: 'users',
    ...explained(['Uitgenodigd door', 'Invited by'], ['Wie de link stuurde.', 'Who sent the link.']),
  },
  {
    name: 'language',
    type: 'select',
    defaultValue: 'nl',
    options: [option('nl', 'Nederlands', 'Dutch'), option('en', 'Engels', 'English')],
    required: true,
    ...explained(['Taal', 'Language'], ['Van de mail en de pagina.', 'Of the mail and the page.']),
  },
  {
    name: 'state',
    type: 'select',
    defaultValue: 'open',
    index: true,
    options: [
      option('open', 'Open', 'Open'),
      option('accepted', 'Aangenomen', 'Accepted'),
      option('revoked', 'Ingetrokken', 'Withdrawn'),
    ],
    required: true,
    ...explained(['Toestand', 'State'], ['Verandert vanzelf bij elke stap.', 'Changes with every step.']),
  },
  {
    name: 'expiresAt',
    type: 'date',
    required: true,
    ...explained(
      ['Werkt tot', 'Works until'],
      ['Daarna kan de persoon een nieuwe link vragen.', 'After that the person can ask for a new link.'],
    ),
  },
  {
    name: 'sentAt',
    type: 'date',
    required: true,
    ...explained(['Laatst verstuurd', 'Last sent'], ['Wanneer de mail ging.', 'When the mail left.']),
  },
  { name: 'sent', type: 'number', defaultValue: 1, required: true, ...secret },
  /** One row for one address and one organisation; of two invitations at once, one is written. */
  { name: 'key', type: 'text', required: true, unique: true, ...secret },
  { name: 'tokenHash', type: 'text', index: true, required: true, ...secret },
  { name: 'byColleague', type: 'checkbox', defaultValue: false, ...secret },
]

/** People who may create an account for an organisation. */
export const invitations: CollectionConfig = {
  slug: 'invitations',
  access: invitationsAccess,
  admin: {
    defaultColumns: ['email', 'organisation', 'state', 'expiresAt'],
    description: words(
      'Wie een link kreeg om een account te maken. Uitnodigen doe je bij de organisatie, onder “Mensen”.',
      'Who got a link to make an account. You invite people at their organisation, under “People”.',
    ),
    group: words('Beheer', 'Administration'),
    hidden: fromOrganisers,
    useAsTitle: 'email',
  },
  defaultSort: '-createdAt',
  endpoints: [inviteEndpoint, acceptEndpoint, askAgainEndpoint, renewEndpoint, revokeEndpoint],
  fields,
  labels: { plural: words('Uitnodigingen', 'Invitations'), singular: words('Uitnodiging', 'Invitation') },
}
