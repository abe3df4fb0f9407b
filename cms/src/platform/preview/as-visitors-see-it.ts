import { createLocalReq, type FlattenedField, type PayloadRequest } from 'payload'

/** A request with no more rights than a visitor: no user, no cookie. */
export const visitorsRequest = ({ payload }: PayloadRequest): Promise<PayloadRequest> =>
  createLocalReq({}, payload)

type Fields = Readonly<Record<string, unknown>>

/** The fields that every record has besides its own. */
const always = new Set(['blockName', 'blockType', 'createdAt', 'id', 'updatedAt'])

type Subject = {
  /** The whole record: a rule about one field may read another. */
  readonly doc: Fields
  readonly visitor: PayloadRequest
}

/** The part of a record that visitors may read once it is published, by the access of its fields. */
export const asVisitorsSeeIt = async (
  fields: readonly FlattenedField[],
  data: Fields,
  { doc, visitor }: Subject,
): Promise<Fields> => {
  const seen: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(data)) {
    const field = fields.find((one) => one.name === name)
    if (field === undefined ? always.has(name) : await isForVisitors(field, { doc, visitor }))
      seen[name] = field === undefined ? value : await valueOf(field, value, { doc, visitor })
  }
  return seen
}

const isForVisitors = async (field: FlattenedField, { doc, visitor }: Subject): Promise<boolean> => {
  if (field.type === 'join' || ('hidden' in field && field.hidden === true)) return false
  const read = 'access' in field ? field.access?.read : undefined
  return read === undefined || (await read({ doc, req: visitor })) === true
}

const valueOf = async (field: FlattenedField, value: unknown, subject: Subject): Promise<unknown> => {
  switch (field.type) {
    case 'group':
    case 'tab':
      return isRecord(value) ? asVisitorsSeeIt(field.flattenedFields, value, subject) : value
    case 'array':
      return rowsOf(value, () => field.flattenedFields, subject)
    case 'blocks':
      return rowsOf(
        value,
        ({ blockType }) => field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? [],
        subject,
      )
    default:
      return value
  }
}

const rowsOf = async (
  value: unknown,
  fieldsOf: (row: Fields) => readonly FlattenedField[],
  subject: Subject,
): Promise<unknown> => {
  if (!Array.isArray(value)) return value
  const rows: unknown[] = []
  for (const row of value) if (isRecord(row)) rows.push(await asVisitorsSeeIt(fieldsOf(row), row, subject))
  return rows
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
