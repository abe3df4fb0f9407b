import { words, type Words } from '#i18n/words.ts'

/** A text that a library has only in English, with ours. */
export type English = {
  readonly english: RegExp
  /** `{0}` is the text that matches the first brackets of `english`; empty where the original stays. */
  readonly said: Words
}

const badFile = words(
  'Dit bestand kunnen we niet gebruiken: het is niet wat zijn naam zegt, of het is beschadigd. Kies een foto (JPEG, PNG of WebP).',
  'This file can’t be used: it is not what its name says, or it is damaged. Choose a picture (JPEG, PNG or WebP).',
)
const badName = words(
  'Dit bestand heeft een naam die niet kan. Geef het een andere naam en kies het opnieuw.',
  'This file has a name that can’t be used. Give it another name and choose it again.',
)
const notFetched = words(
  'Dit bestand kon niet worden opgehaald. Kies een bestand van je eigen apparaat.',
  'This file could not be fetched. Choose a file from your own device.',
)
const tooLarge = words(
  'Wat je verstuurt, is te groot. Kies een kleiner bestand, of minder tegelijk.',
  'What you send is too large. Choose a smaller file, or fewer at a time.',
)
const unreadable = words('We begrijpen niet wat er gevraagd wordt.', 'We do not understand the request.')
const unreachable = words(
  'We kunnen de server nu niet bereiken. Kijk of je internet hebt; bewaar je werk voordat je verdergaat.',
  'The server can’t be reached right now. Check your connection; save your work before you go on.',
)
const wrong = words(
  'Er ging iets mis. Probeer het zo nog eens.',
  'Something went wrong. Try again in a moment.',
)

/** Messages that Payload 3.90 says in English in every language, each with our translation. */
const sentences: readonly English[] = [
  { english: /^Successfully saved 1 files$/, said: words('1 bestand bewaard.', '1 file saved.') },
  {
    english: /^Successfully saved (\d+) files$/,
    said: words('{0} bestanden bewaard.', '{0} files saved.'),
  },
  {
    english: /^Failed to save 1 files$/,
    said: words(
      '1 bestand is niet bewaard. Kijk wat er bij staat.',
      '1 file was not saved. Look at what it says.',
    ),
  },
  {
    english: /^Failed to save (\d+) files$/,
    said: words(
      '{0} bestanden zijn niet bewaard. Kijk wat er bij elk staat.',
      '{0} files were not saved. Look at what each of them says.',
    ),
  },
  // The texts of three browsers.
  { english: /^Failed to fetch$|^Load failed$|^NetworkError when attempting to fetch/, said: unreachable },
  { english: /^(?:Refreshing token|Refreshing permissions|Fetching user) failed: [^]*$/, said: unreachable },
  { english: /^Failed to fetch (?:the )?file\b/, said: notFetched },
  { english: /^The provided URL is not allowed\.$|^Invalid file url$/, said: notFetched },
  {
    english: /^(?:External file URLs|Invalid external file URL|Unable to determine an HTTP)/,
    said: notFetched,
  },
  { english: /^Too many redirects\b|^Redirect target is not allowed\.$/, said: notFetched },
  { english: /^Invalid MIME type\b|^Invalid file type$|^Could not read uploaded file/, said: badFile },
  { english: /^File type .* (?:is )?not allowed/, said: badFile },
  { english: /^Invalid (?:or corrupted )?(?:ISO base media|PDF) file\.$|^SVG file contains/, said: badFile },
  { english: /^Invalid filename\.?$|^A file name is required\.$/, said: badName },
  { english: /^Multipart (?:request size )?limit has been reached$|^Upload timeout for /, said: tooLarge },
  {
    english: /^This relationship field has the following invalid relationships: /,
    said: words(
      'Je verwijst naar iets wat niet (meer) bestaat. Kies iets uit de lijst.',
      'You refer to something that does not exist (any more). Choose something from the list.',
    ),
  },
  {
    english: /^Token is either invalid or has expired\.$|^Verification token is invalid\.$/,
    said: words(
      'Deze link werkt niet meer. Vraag een nieuwe aan.',
      'This link works no longer. Ask for a new one.',
    ),
  },
  {
    english: /^Missing (?:required data|\S+)\.$|^Username or email is required$/,
    said: words('Vul alles in wat nodig is.', 'Fill in everything that is needed.'),
  },
  {
    english: /^No User$|^Incorrect collection$/,
    said: words('Je bent niet ingelogd.', 'You are not logged in.'),
  },
  {
    english: /^The collection with slug \S+ cannot be duplicated\.$/,
    said: words('Hiervan kun je geen kopie maken.', 'This can’t be copied.'),
  },
  {
    english: /^Cannot restore a version of a trashed document/,
    said: words('Dit ligt in de prullenbak. Zet het eerst terug.', 'This is in the trash. Restore it first.'),
  },
  {
    english: /^Collection \S+ has disabled bulk (?:edit|delete)$/,
    said: words('Dit kan niet met meer tegelijk.', 'This can’t be done with more than one at a time.'),
  },
  {
    english: /^Missing (?:ID of|'where' query of) |^(?:Collection )?ID was not specified$/,
    said: unreadable,
  },
  {
    english: /^Invalid (?:JSON|upload collection\.?)$|^Request is not eligible for file upload$/,
    said: unreadable,
  },
  {
    english: /^(?:No (?:collection|global) was specified|(?:Collection|Global) with the slug )/,
    said: unreadable,
  },
  { english: /^Field \S+ was not found in the collection |^field must be specified$/, said: unreadable },
  { english: /^Cannot findDistinct by |^publishAllLocales and unpublishAllLocales /, said: unreadable },
  { english: /^This collection is not an upload collection: |^Not supported$/, said: unreadable },
  {
    english: /^Something went wrong\.$|^An? un(?:known|handled) error occurred\.?$|^Unknown error$/,
    said: wrong,
  },
]

/** A text in the language of its reader, by the first of the known ones that it matches; null when it is none of them. */
export const spokenBy = (known: readonly English[], text: string, language: keyof Words): string | null => {
  for (const { english, said } of known) {
    const found = english.exec(text)
    if (found !== null && said[language] !== '')
      return said[language].replaceAll(/\{(\d)\}/g, (_, index: string) => found[Number(index) + 1] ?? '')
  }
  return null
}

/** A message of Payload in the language of its reader; every other text stays as it is. */
export const spokenMessage = (message: string, language: keyof Words): string =>
  spokenBy(sentences, message, language) ?? message
