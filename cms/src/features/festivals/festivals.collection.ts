import type { CollectionConfig, Field } from 'payload'

import { onlyOwnOrganisation } from '#access/own-references.hook.ts'
import { organiserGuard } from '#access/organiser-guard.hook.ts'
import { onlyForStaff, ownInLists } from '#access/organisers-admin.ts'
import { ownOrganisation } from '#access/rules.ts'
import { withNotes } from '#features/review/noted-fields.kit.ts'
import { reviewPanel } from '#features/review/review-panel.kit.ts'
import { reviewHooks } from '#features/review/review.kit.ts'
import { words } from '#i18n/words.ts'
import { demoField } from '#platform/fields/demo.fields.ts'
import { publishedRecord } from '#platform/fields/published-record.kit.ts'
import { slugField } from '#platform/slugs/slug.fields.ts'

import { changeNoticeFields } from './change-notice.fields.ts'
import { announceWhatIsLive, noticeChange } from './change-notice.hook.ts'
import { completenessColumn } from './completeness.fields.ts'
import { festivalsAccess } from './festivals.access.ts'
import { newEditionEndpoint } from './new-edition.endpoint.ts'
import { practicalField, registrationField } from './practical.fields.ts'
import { eventStatusFields, ownerField, reportField } from './status.fields.ts'
import { computeSpan } from './time-slots.hook.ts'
import { whatFields } from './what.fields.ts'
import { programmeField, whenFields } from './when.fields.ts'
import { venueField } from './where.fields.ts'

const shared = publishedRecord('festivals')

const tab = (nl: string, en: string, fields: Field[]) => ({ fields: withNotes(fields), label: words(nl, en) })

/** Festivals and activities. */
export const festivals: CollectionConfig = {
  slug: 'festivals',
  access: festivalsAccess,
  admin: {
    ...shared.admin,
    baseFilter: ownInLists(ownOrganisation),
    defaultColumns: ['title', 'startsAt', 'venue.municipality', 'organisation', 'completeness', '_status'],
    description: words(
      'Alle festivals en activiteiten, van vroeger en van straks.',
      'All festivals and activities, past and to come.',
    ),
    group: words('Inhoud', 'Content'),
    listSearchableFields: ['title', 'slug', 'venue.municipality', 'venue.name'],
    useAsTitle: 'title',
  },
  defaultSort: '-startsAt',
  endpoints: [newEditionEndpoint],
  fields: [
    reviewPanel,
    {
      type: 'tabs',
      tabs: [
        tab('Wat', 'What', whatFields),
        tab('Wanneer', 'When', whenFields),
        tab('Waar', 'Where', [venueField]),
        tab('Programma', 'Programme', [programmeField]),
        tab('Praktisch', 'Practical', [practicalField, registrationField]),
        tab('Gaat het door?', 'Does it go on?', eventStatusFields),
        { ...tab('Na afloop', 'Afterwards', [reportField]), admin: { condition: onlyForStaff } },
      ],
    },
    slugField('title'),
    ownerField,
    demoField,
    completenessColumn,
    ...changeNoticeFields,
  ],
  hooks: {
    ...shared.hooks,
    afterChange: [...shared.hooks.afterChange, announceWhatIsLive, ...reviewHooks.afterChange],
    beforeChange: [
      ...reviewHooks.beforeChange,
      onlyOwnOrganisation,
      computeSpan,
      noticeChange,
      ...shared.hooks.beforeChange,
    ],
    beforeDelete: reviewHooks.beforeDelete,
    beforeOperation: [organiserGuard, ...shared.hooks.beforeOperation, ...reviewHooks.beforeOperation],
  },
  labels: { plural: words('Festivals', 'Festivals'), singular: words('Festival', 'Festival') },
  trash: false,
  versions: shared.versions,
}
