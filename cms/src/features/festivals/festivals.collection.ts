import type { CollapsibleField, CollectionConfig, Field } from 'payload'

import { organiserGuard } from '#access/organiser-guard.hook.ts'
import { onlyForStaff, ownInLists } from '#access/organisers-admin.ts'
import { onlyOwnOrganisation } from '#access/own-references.hook.ts'
import { ownOrganisation } from '#access/rules.ts'
import { withNotes } from '#features/review/noted-fields.kit.ts'
import { approveButton, reviewHooks } from '#features/review/review.kit.ts'
import { words } from '#i18n/words.ts'
import { demoField } from '#platform/fields/demo.fields.ts'
import { publishedRecord } from '#platform/fields/published-record.kit.ts'
import { reservedSlugs } from '#platform/slugs/reserved-slugs.rules.ts'
import { slugField } from '#platform/slugs/slug.fields.ts'

import { changeNoticeFields } from './change-notice.fields.ts'
import { announceWhatIsLive, noticeChange } from './change-notice.hook.ts'
import { completenessColumn } from './completeness.fields.ts'
import { festivalReviewField } from './festival-review.fields.ts'
import { festivalsAccess } from './festivals.access.ts'
import { newEditionEndpoint } from './new-edition.endpoint.ts'
import { practicalField, registrationField } from './practical.fields.ts'
import { eventStatusFields, ownerField, reportField } from './status.fields.ts'
import { computeSpan } from './time-slots.hook.ts'
import { whatFields } from './what.fields.ts'
import { programmeField, whenFields } from './when.fields.ts'
import { venueField } from './where.fields.ts'

const shared = publishedRecord('festivals')

/**
 * A part of the form; the form shows one part at a time, as steps. Tabs can't be drawn as steps, a row of groups can.
 */
const step = (nl: string, en: string, fields: Field[], admin: CollapsibleField['admin'] = {}): Field => ({
  type: 'collapsible',
  admin,
  fields: withNotes(fields),
  label: words(nl, en),
})

/** Festivals and activities. */
export const festivals: CollectionConfig = {
  slug: 'festivals',
  access: festivalsAccess,
  admin: {
    ...shared.admin,
    baseFilter: ownInLists(ownOrganisation),
    components: { edit: { PublishButton: approveButton } },
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
    festivalReviewField,
    {
      type: 'row',
      admin: { components: { Field: '/features/festivals/steps.client.tsx#Steps' } },
      fields: [
        step('Wat', 'What', whatFields),
        step('Wanneer', 'When', whenFields),
        step('Waar', 'Where', [venueField]),
        step('Programma', 'Programme', [programmeField]),
        step('Praktisch', 'Practical', [practicalField, registrationField]),
        step('Gaat het door?', 'Does it go on?', eventStatusFields),
        step('Na afloop', 'Afterwards', [reportField], { condition: onlyForStaff }),
      ],
    },
    slugField('title', reservedSlugs.festivals),
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
    beforeOperation: [organiserGuard, ...shared.hooks.beforeOperation, ...reviewHooks.beforeOperation],
  },
  labels: { plural: words('Festivals', 'Festivals'), singular: words('Festival', 'Festival') },
  trash: true,
  versions: shared.versions,
}
