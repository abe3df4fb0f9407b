import { words } from '#i18n/words.ts'

/** The texts of the dialog, with `{…}` as placeholders. */
export const restoreWords = {
  button: words('Deze versie terugzetten', 'Restore this version'),
  heading: words('Deze versie terugzetten als concept?', 'Restore this version as a draft?'),
  looking: words('Even kijken wat er verandert…', 'Looking at what would change…'),
  replacesDraft: words(
    'De versie van {version} wordt het nieuwe concept. Het concept van {current} wordt erdoor vervangen; je vindt het terug bij de versies.',
    'The version of {version} becomes the new draft. It replaces the draft of {current}; you find that among the versions.',
  ),
  besideLive: words(
    'De versie van {version} wordt een nieuw concept, naast wat nu op de site staat.',
    'The version of {version} becomes a new draft, beside what is on the site now.',
  ),
  staysLive: words(
    'Bezoekers merken nog niets. De site verandert pas als iemand het concept publiceert.',
    'Visitors notice nothing yet. The site changes only when somebody publishes the draft.',
  ),
  notLive: words('Dit staat niet op de site.', 'This is not on the site.'),
  changes: words('Dit wordt anders: {fields}.', 'This becomes different: {fields}.'),
  changesNothing: words('De tekst is dezelfde als nu.', 'The text is the same as now.'),
  kept: words(
    '{language}: {count} teksten ontbreken in deze versie. Daar blijft staan wat er nu staat. Kijk of dat nog past.',
    '{language}: {count} texts are missing in this version. There today’s stay. Check whether they still fit.',
  ),
  keptOne: words(
    '{language}: 1 tekst ontbreekt in deze versie. Daar blijft staan wat er nu staat. Kijk of dat nog past.',
    '{language}: 1 text is missing in this version. There today’s stays. Check whether it still fits.',
  ),
  empty: words('{language}: {count} teksten zijn leeg.', '{language}: {count} texts are empty.'),
  emptyOne: words('{language}: 1 tekst is leeg.', '{language}: 1 text is empty.'),
  complete: words('Elke taal heeft al haar teksten.', 'Every language has all its texts.'),
  yes: words('Terugzetten als concept', 'Restore as a draft'),
  failed: words(
    'Het is niet gelukt. Controleer je verbinding en probeer het opnieuw.',
    'It did not work. Check your connection and try again.',
  ),
} as const

/** The text with its placeholders replaced. */
export const filledWith = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
