import type { JSONField } from 'payload'

import { explained } from '#i18n/words.ts'

type Pair = readonly [nl: string, en: string]

/** JSON that the program keeps, for staff to read. */
export const readableJson = (name: string, label: Pair, help: Pair): JSONField => ({
  name,
  type: 'json',
  ...explained(label, help, {
    components: { Field: '/platform/fields/readable-json.client.tsx#ReadableJson' },
    readOnly: true,
  }),
})
