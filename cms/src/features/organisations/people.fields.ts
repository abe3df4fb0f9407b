import type { Field } from 'payload'

import { fieldFor } from '#access/field-access.ts'
import { onlyForStaff } from '#access/organisers-admin.ts'
import { staff } from '#access/rules.ts'
import { words } from '#i18n/words.ts'

/** The people of an organisation: invite, leave, remove; and for staff the accounts themselves. */
export const peopleFields: Field[] = [
  {
    name: 'people',
    type: 'ui',
    admin: {
      components: { Field: '/features/organisations/people-panel.client.tsx#PeoplePanel' },
      disableListColumn: true,
    },
    label: words('Mensen', 'People'),
  },
  {
    name: 'managers',
    type: 'join',
    access: { read: fieldFor(staff) },
    admin: {
      allowCreate: false,
      condition: onlyForStaff,
      defaultColumns: ['name', 'email', 'status'],
      description: words(
        'Accounts die bij deze organisatie horen, ook wie geblokkeerd is.',
        'Accounts that belong to this organisation, suspended ones as well.',
      ),
    },
    collection: 'users',
    label: words('Accounts', 'Accounts'),
    on: 'organisations',
  },
]
