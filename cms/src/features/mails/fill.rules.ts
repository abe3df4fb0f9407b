/** What each mail may name, whatever its template: who gets it, and from whom it comes. */
export const commonValues = ['name', 'programme'] as const

const slot = /( ?)\{(\w+)\}/g

/** The `{names}` that a text asks for. */
export const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(slot)].map(([, , name]) => name ?? '')),
]

/** The `{names}` of a text that its template has no value for. */
export const unknownNames = (text: string, values: readonly string[]): string[] =>
  namesIn(text).filter((name) => !values.includes(name) && !commonValues.some((common) => common === name))

/** A text with its values in place; a value that is empty takes the space before it along. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(slot, (_, space: string, name: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '') : ''
    return value === '' ? '' : `${space}${value}`
  })
