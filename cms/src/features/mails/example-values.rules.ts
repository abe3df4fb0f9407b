/**
 * Values for a mail that is only shown: a person for the name, and the name of the value in brackets for all others.
 */
export const examplesOf = (names: readonly string[]): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(names.map((name) => [name, `[${name}]`])),
  name: 'Samira',
})
