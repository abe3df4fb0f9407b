import type { CheckboxField, TextField } from 'payload'

import { staffWrites } from '#access/field-access.ts'
import { onlyForStaff } from '#access/organisers-admin.ts'
import { explained } from '#i18n/words.ts'

/** Marks invented content; the site says so beside it. */
export const demoField: CheckboxField = {
  name: 'demo',
  type: 'checkbox',
  access: staffWrites,
  defaultValue: false,
  ...explained(
    ['Voorbeeld', 'Example'],
    [
      'Aan voor verzonnen inhoud. Bezoekers zien dan dat het een voorbeeld is.',
      'On for invented content. Visitors then see that it is an example.',
    ],
    { condition: onlyForStaff, position: 'sidebar' },
  ),
}

/** The stable name by which the seed finds a record that has no slug; hidden from people. */
export const seedKeyField: TextField = {
  name: 'seedKey',
  type: 'text',
  access: { read: ({ req }) => req.user?.role === 'admin' },
  admin: { hidden: true },
  index: true,
}
