/** Values by their path: `{ state: 'queued', 'review.state': 'draft' }`. */
export type Values = Readonly<Record<string, string | number | boolean | null>>

interface Group {
  [name: string]: Values[string] | Group
}

/** The same values as groups within groups: `{ state: 'queued', review: { state: 'draft' } }`. */
export const nested = (values: Values): Group => {
  const result: Group = {}
  for (const [path, value] of Object.entries(values)) place(result, path.split('.'), value)
  return result
}

const place = (group: Group, [name = '', ...deeper]: string[], value: Values[string]): void => {
  if (deeper.length === 0) {
    group[name] = value
    return
  }
  const found = group[name]
  const inner = typeof found === 'object' && found !== null ? found : {}
  group[name] = inner
  place(inner, deeper, value)
}
