/** Values by their path: `{ state: 'queued', 'review.state': 'draft' }`. */
export type Values = Readonly<Record<string, string | number | boolean | null>>

/** Values to write; a JSON field may hold objects and lists. */
export type NewValues = Readonly<Record<string, Values[string] | object>>

type Group = {
  [name: string]: NewValues[string] | Group
}

/** The same values as groups within groups: `{ state: 'queued', review: { state: 'draft' } }`. */
export const nested = (values: NewValues): Group => {
  const result: Group = {}
  for (const [path, value] of Object.entries(values)) place(result, path.split('.'), value)
  return result
}

const place = (group: Group, [name = '', ...deeper]: string[], value: NewValues[string]): void => {
  if (deeper.length === 0) {
    group[name] = value
    return
  }
  const found = group[name]
  const inner = typeof found === 'object' && found !== null ? { ...found } : {}
  group[name] = inner
  place(inner, deeper, value)
}
