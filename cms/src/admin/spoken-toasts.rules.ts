import { words, type Words } from '#i18n/words.ts'

type Sentence = {
  readonly english: RegExp
  /** `{0}` is the text that matches the first brackets of `english`. */
  readonly said: Words
}

/** Messages that Payload 3.90 says in English in every language, each with our translation. */
const sentences: readonly Sentence[] = [
  {
    english: /^Successfully saved 1 files$/,
    said: words('1 bestand bewaard.', '1 file saved.'),
  },
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
  {
    english: /^Failed to fetch the file\.$|^The provided URL is not allowed\.$/,
    said: words(
      'Dit bestand kon niet worden opgehaald. Kies een bestand van je eigen apparaat.',
      'This file could not be fetched. Choose a file from your own device.',
    ),
  },
  {
    english: /^(?:Refreshing token|Refreshing permissions|Fetching user) failed: [^]*$/,
    said: words(
      'We kunnen de server nu niet bereiken. Kijk of je internet hebt; bewaar je werk voordat je verdergaat.',
      'The server can’t be reached right now. Check your connection; save your work before you go on.',
    ),
  },
]

/** A message of the admin in the language of its reader. */
export const spokenToast = (message: string, language: keyof Words): string => {
  for (const { english, said } of sentences) {
    const found = english.exec(message)
    if (found !== null) return said[language].replace('{0}', found[1] ?? '')
  }
  return message
}
