type NamedField = {
  readonly type: string
  readonly name?: string
  readonly fields?: readonly NamedField[]
}

/** The names of the fields in a step, at every depth of rows. */
export const namesIn = (fields: readonly NamedField[]): readonly string[] =>
  fields.flatMap(({ fields: inner, name }) => (name !== undefined ? [name] : namesIn(inner ?? [])))

/** The step that holds the field of an address like `#field-venue__name`, or -1. */
export const stepOfHash = (
  hash: string,
  steps: readonly { readonly fields: readonly NamedField[] }[],
): number => {
  const [name] = decodeURIComponent(hash.replace(/^#(?:field-)?/, '')).split(/__|\./)
  return name === undefined || name === ''
    ? -1
    : steps.findIndex(({ fields }) => namesIn(fields).includes(name))
}

/** How many fields of a step hold a mistake; rows and groups count the fields inside them. */
export const mistakesIn = (
  fields: readonly NamedField[],
  state: Readonly<Record<string, { readonly valid?: boolean }>>,
): number => {
  const names = new Set(namesIn(fields))
  return Object.entries(state).filter(
    ([path, { valid }]) => valid === false && names.has(path.split('.')[0] ?? ''),
  ).length
}
