import type { Field } from 'payload'

import { computed, fieldFor } from '#access/field-access.ts'
import { nobody } from '#access/rules.ts'
import { words } from '#i18n/words.ts'

/** The program's notes about changes that affect visitors' plans. */
export const changeNoticeFields: Field[] = [
  {
    name: 'sequence',
    type: 'number',
    access: computed,
    admin: { hidden: true },
    defaultValue: 0,
    disableDuplicate: true,
    label: words('Hoe vaak dag, plek of doorgaan is veranderd', 'How often day, place or status has changed'),
  },
  {
    name: 'lastChange',
    type: 'json',
    access: { ...computed, read: fieldFor(nobody) },
    admin: { hidden: true },
    disableDuplicate: true,
    label: words('De laatste verandering', 'The last change'),
  },
]
