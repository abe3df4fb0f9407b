import type { Block, Config, DateField, DateFieldValidation, Field, FieldHook, Tab } from 'payload'
import { date } from 'payload/shared'

import { spoken, type Words } from '#i18n/words.ts'
import { alsoInDrafts } from '#platform/bounds/bounds.rules.ts'

import { kindOf, readTyped, type DateKind } from './typed-date.rules.ts'

/** What a program or a person sent becomes an instant; what can't be read stays, so that it is told beside the field. */
const readIn =
  (kind: DateKind): FieldHook =>
  ({ value }) => {
    if (typeof value !== 'string' || value === '') return value
    const typed = readTyped(value, kind, new Date())
    return typed.kind === 'date' ? typed.at : value
  }

const refusedOf = (text: string, kind: DateKind): Words | null => {
  const typed = readTyped(text, kind, new Date())
  return typed.kind === 'refused' ? typed.message : null
}

const readable =
  (kind: DateKind, check: DateFieldValidation): DateFieldValidation =>
  (value, options) => {
    if (typeof value === 'string' && value !== '') {
      const refused = refusedOf(value, kind)
      if (refused !== null) return spoken(options.req.i18n, refused)
    }
    return check(value, options)
  }

/** In the filter above a list, which is Payload's own: the spellings that its picker can be taught. */
const shownDay = 'd MMMM yyyy'
const inFilters = {
  dateFormat: [shownDay, 'EEEE d MMMM yyyy', 'd-M-yyyy', 'd/M/yyyy', 'd.M.yyyy', 'd MMM yyyy', 'yyyy-MM-dd'],
  strictParsing: true,
  timeCaption: '',
}

const typedDate = (field: DateField): DateField => {
  const kind = kindOf(field)
  return {
    ...field,
    admin: {
      ...field.admin,
      components: { Field: '/platform/dates/date-field.client.tsx#DateField', ...field.admin?.components },
      date: {
        displayFormat: kind.what === 'day' ? shownDay : 'd MMMM yyyy HH:mm',
        overrides: inFilters,
        pickerAppearance: kind.what === 'day' ? 'dayOnly' : 'dayAndTime',
        timeFormat: 'HH:mm',
      },
    },
    custom: { ...field.custom, ...alsoInDrafts((text) => refusedOf(text, kind)) },
    hooks: { ...field.hooks, beforeValidate: [readIn(kind), ...(field.hooks?.beforeValidate ?? [])] },
    validate: readable(kind, field.validate ?? date),
  }
}

const isHidden = (field: DateField): boolean => field.admin?.hidden === true

/** A field with all date fields inside it. */
const withTypedDates = (field: Field): Field => {
  if (field.type === 'date') return isHidden(field) ? field : typedDate(field)
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(inside) }
  if (field.type === 'blocks') return { ...field, blocks: field.blocks.map(inside) }
  return 'fields' in field ? inside(field) : field
}

const inside = <Holder extends Block | Field | Tab>(holder: Holder): Holder =>
  'fields' in holder && Array.isArray(holder.fields)
    ? { ...holder, fields: holder.fields.map(withTypedDates) }
    : holder

/**
 * A plugin: every date field reads dates as people write them, in the admin and in the API. Payload's own reads
 * `1-11-2026` as 11 January, and keeps the old value of what it can't read.
 */
export const typedDates = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((one) => ({ ...one, fields: one.fields.map(withTypedDates) })),
  globals: (config.globals ?? []).map((one) => ({ ...one, fields: one.fields.map(withTypedDates) })),
})
