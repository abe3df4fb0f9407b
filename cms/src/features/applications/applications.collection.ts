import type { CollectionConfig } from 'payload'

import { collectionAccess } from '#access/collection-access.ts'
import { fromOrganisers } from '#access/organisers-admin.ts'
import { staff } from '#access/rules.ts'
import { words } from '#i18n/words.ts'

import { approveEndpoint, askEndpoint, declineEndpoint } from './application-steps.endpoint.ts'
import { applicationFields } from './applications.fields.ts'
import { applyEndpoint } from './apply.endpoint.ts'

/** People who want to organise a festival and ask for an account. Their answers stay as they were sent. */
export const applications: CollectionConfig = {
  slug: 'applications',
  access: collectionAccess({ delete: staff, read: staff }),
  admin: {
    defaultColumns: ['organisationName', 'municipality', 'personName', 'state', 'createdAt'],
    description: words(
      'Aanvragen van mensen die een festival willen organiseren. Ze komen van het formulier op de site.',
      'Requests of people who want to organise a festival. They come from the form on the site.',
    ),
    group: words('Beheer', 'Administration'),
    hidden: fromOrganisers,
    listSearchableFields: ['organisationName', 'municipality', 'personName', 'email'],
    useAsTitle: 'organisationName',
  },
  defaultSort: '-createdAt',
  endpoints: [applyEndpoint, askEndpoint, approveEndpoint, declineEndpoint],
  fields: applicationFields,
  labels: { plural: words('Aanvragen', 'Applications'), singular: words('Aanvraag', 'Application') },
}
