import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { fromOrganisers } from '#access/organisers-admin.ts'
import { staff } from '#access/rules.ts'
import { words } from '#i18n/words.ts'
import { keptAsWritten } from '#platform/text/tidy-record.rules.ts'

import { outboxFields } from './outbox.fields.ts'
import { retryMail } from './retry-mail.endpoint.ts'
import { writtenMail } from './written-mail.endpoint.ts'

/** Every mail that the program sends, from the moment it is due. Only the program writes here. */
export const outbox: CollectionConfig = {
  slug: 'outbox',
  access: collectionAccess({ read: staff }),
  admin: {
    components: { beforeListTable: ['/platform/outbox/mail-filters.admin.tsx#MailFilters'] },
    defaultColumns: ['subject', 'to', 'state', 'problem', 'updatedAt'],
    description: words(
      'Alle mails die het programma verstuurt. Bovenaan staat wat op jou wacht.',
      'All mails that the program sends. What waits for you is at the top.',
    ),
    group: words('Beheer', 'Administration'),
    hidden: fromOrganisers,
    listSearchableFields: ['to', 'subject'],
    useAsTitle: 'subject',
  },
  custom: keptAsWritten,
  defaultSort: ['rank', '-updatedAt'],
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [retryMail, writtenMail],
  fields: outboxFields,
  labels: { plural: words('Mails', 'Mails'), singular: words('Mail', 'Mail') },
  lockDocuments: false,
}
