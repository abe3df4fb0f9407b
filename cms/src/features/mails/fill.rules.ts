import { words, type Words } from '#i18n/words.ts'

/** Values that every mail may use, with any template: the receiver and the sender. */
export const commonValues = ['name', 'programme'] as const

const slot = /( ?)\{(\w+)\}/g

/** The `{names}` in a text. */
export const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(slot)].map(([, , name]) => name ?? '')),
]

/** The `{names}` in a text for which its template has no value. */
export const unknownNames = (text: string, values: readonly string[]): string[] =>
  namesIn(text).filter((name) => !values.includes(name) && !commonValues.some((common) => common === name))

/**
 * The error for a text with names that its template doesn't have, with the names that it has; null when all are known.
 */
export const namingProblem = (text: string, values: readonly string[]): Words | null => {
  const wrong = bracketed(unknownNames(text, values))
  const right = bracketed([...commonValues, ...values])
  if (wrong === '') return null
  return words(
    `Deze mail kent ${wrong} niet. Wel kun je gebruiken: ${right}`,
    `This mail does not know ${wrong}. You can use: ${right}`,
  )
}

/** `{name} {programme}`: the placeholders of the values, each once. */
export const bracketed = (names: readonly string[]): string =>
  [...new Set(names)].map((name) => `{${name}}`).join(' ')

/** A text with its values filled in; an empty value is removed together with the space before it. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(slot, (_, space: string, name: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '') : ''
    return value === '' ? '' : `${space}${value}`
  })
