import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, Field, FieldHook } from 'payload'

import { computed, fieldFor, ownerReads } from '#access/field-access.ts'
import { signedIn } from '#access/rules.ts'
import { explained, option } from '#i18n/words.ts'
import { consentField } from '#platform/fields/consent.fields.ts'

/** The question once had the default “nobody”: in an older picture nobody gave that answer. */
const answeredByPerson: FieldHook = ({ siblingData, value }) =>
  value === 'none' && !siblingData.peopleAnsweredOn ? null : value

const isRecognisable = (data: { peopleInPicture?: unknown }): boolean =>
  data.peopleInPicture === 'recognisable'

/** The person who placed a picture asked the people in it, and writes down their answer. */
const consent = consentField(
  { create: fieldFor(signedIn), read: ownerReads, update: ownerReads },
  { isNeeded: false },
)

/** Whether there are people in a picture, and whether they agreed. Both decide whether visitors may see it. */
export const peopleInPictureFields: readonly Field[] = [
  {
    name: 'peopleInPicture',
    type: 'select',
    hooks: { afterRead: [answeredByPerson] },
    options: [
      option('none', 'Niemand', 'Nobody'),
      option('unrecognisable', 'Mensen, niet te herkennen', 'People, not recognisable'),
      option('recognisable', 'Mensen, te herkennen', 'People, recognisable'),
    ],
    required: true,
    ...explained(
      ['Staan er mensen op?', 'Are there people in it?'],
      [
        'Zijn mensen te herkennen? Dan komt de foto pas op de site met hun toestemming.',
        'Can people be recognised? Then the picture goes on the site only with their consent.',
      ],
      { isClearable: false },
    ),
  },
  {
    name: 'askAnew',
    type: 'ui',
    admin: { components: { Field: '/features/media/ask-anew.client.tsx#AskAnew' }, disableListColumn: true },
  },
  { name: 'peopleAnsweredOn', type: 'date', access: computed, admin: { hidden: true }, index: true },
  { ...consent, admin: { ...consent.admin, condition: isRecognisable } },
]

/** Always selected: it tells an answer from the old default. */
export const neededForAnswer = { peopleAnsweredOn: true } as const

/** Another file is another picture: it takes over neither the answer about its people nor their consent. */
export const askAnew: CollectionBeforeOperationHook = (call) => {
  if (call.operation !== 'update' || call.overrideAccess === true || !call.req.file) return call.args
  const nothing = { consent: noConsent, peopleInPicture: null }
  // Payload types the data per collection; these are fields of this one.
  return { ...call.args, data: { ...nothing, ...Object(call.args.data) } } as typeof call.args
}

const noConsent = { expiresOn: null, givenOn: null, proof: null, scope: [] }

/** Records that the question was answered, and removes the day by which an older picture needed an answer. */
export const noteAnswer: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (!data.peopleInPicture || originalDoc?.peopleAnsweredOn) return data
  const given = { ...originalDoc?.consent, ...data.consent }
  const isDeadline = !given.givenOn && given.expiresOn && given.expiresOn === originalDoc?.consent?.expiresOn
  return {
    ...data,
    peopleAnsweredOn: new Date().toISOString(),
    ...(isDeadline ? { consent: { ...given, expiresOn: null } } : {}),
  }
}
