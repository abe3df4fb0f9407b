import type { Field } from 'payload'

const note = '/features/review/field-note.client.tsx#FieldNote'

/** Gives every field, at every depth, a place for the editors' note about it. */
export const withNotes = (fields: readonly Field[]): Field[] => fields.map(withNote)

const withNote = (field: Field): Field => {
  switch (field.type) {
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withNotes(tab.fields) })) }
    case 'collapsible':
    case 'row':
      return { ...field, fields: withNotes(field.fields) }
    case 'array':
    case 'group':
      return noted({ ...field, fields: withNotes(field.fields) })
    case 'blocks':
    case 'join':
    case 'ui':
      return field
    default:
      return noted(field)
  }
}

const noted = (field: Exclude<Field, { type: 'ui' }>): Field => {
  if (field.admin !== undefined && 'hidden' in field.admin && field.admin.hidden === true) return field
  const components = { ...field.admin?.components, beforeInput: [note] }
  // Each kind of field types its own components; all kinds that remain here know `beforeInput`.
  return { ...field, admin: { ...field.admin, components } } as Field
}
