import { type Words, words } from '#i18n/words.ts'

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

/** What is wrong with a text that names values which its template has not, and which it could name; null when all is well. */
export const namingProblem = (text: string, values: readonly string[]): Words | null => {
  const wrong = bracketed(unknownNames(text, values))
  const right = bracketed([...commonValues, ...values])
  if (wrong === '') return null
  return words(
    `Deze mail kent ${wrong} niet. Wel kun je gebruiken: ${right}`,
    `This mail does not know ${wrong}. You can use: ${right}`,
  )
}

/** `{name} {programme}`: how values are written in a text, each once. */
export const bracketed = (names: readonly string[]): string =>
  [...new Set(names)].map((name) => `{${name}}`).join(' ')

/** A text with its values in place; a value that is empty takes the space before it along. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(slot, (_, space: string, name: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? '') : ''
    return value === '' ? '' : `${space}${value}`
  })
