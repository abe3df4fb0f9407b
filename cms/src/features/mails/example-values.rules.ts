/** Values for a mail that is only shown: a person for the name, and for all else the name of the value in brackets. */
export const examplesOf = (names: readonly string[]): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(names.map((name) => [name, `[${name}]`])),
  name: 'Samira',
})
