type Row = Record<string, unknown>

/** Whether the stored value contains everything that is wanted; additional fields do not matter. */
export function says(stored: unknown, wanted: unknown): boolean {
  if (wanted === undefined) return true
  if (Array.isArray(wanted)) {
    const rows = Array.isArray(stored) ? stored : []
    return rows.length === wanted.length && wanted.every((one, index) => says(rows[index], one))
  }
  if (isRow(wanted))
    return isRow(stored) && Object.entries(wanted).every(([key, one]) => says(stored[key], one))
  return (stored ?? null) === wanted
}

/** The wanted value with the ids of the stored rows, so that Payload adds a translation to the same row. */
export function withStoredIds(wanted: unknown, stored: unknown): unknown {
  if (Array.isArray(wanted)) {
    const rows = Array.isArray(stored) ? stored : []
    return wanted.map((one, index) => withId(withStoredIds(one, rows[index]), rows[index]))
  }
  if (!isRow(wanted) || isRichText(wanted)) return wanted
  return Object.fromEntries(
    Object.entries(wanted).map(([key, one]) => [
      key,
      withStoredIds(one, isRow(stored) ? stored[key] : undefined),
    ]),
  )
}

/** Removes undefined values at any depth: Payload empties a field that is undefined. */
export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (!isRow(value)) return value
  const known = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(known.map(([key, one]) => [key, withoutUndefined(one)]))
}

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const isRichText = (value: Row): boolean => 'root' in value

const withId = (wanted: unknown, stored: unknown): unknown => {
  if (!isRow(wanted) || !isRow(stored) || typeof stored['id'] !== 'string') return wanted
  return wanted['blockType'] === stored['blockType'] ? { ...wanted, id: stored['id'] } : wanted
}
