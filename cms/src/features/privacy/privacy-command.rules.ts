import { normalEmail } from '@welkom-hier/writing/email.rules.ts'

import { isWholeAddress } from './erased.rules.ts'

/** The request in `npm run privacy:export` and `privacy:erase`. */
export type PrivacyTask =
  | { readonly kind: 'erase'; readonly address: string; readonly confirmed: boolean }
  | {
      readonly kind: 'export'
      readonly address: string
      /** Null: a new file in the data folder. */
      readonly file: string | null
      readonly language: 'en' | 'nl'
    }
  | { readonly kind: 'mistake'; readonly message: string }

/** The text of `--help`. */
export const usage = `Usage: npm run privacy:export -- ADDRESS [--out FILE] [--language nl|en]
       npm run privacy:erase -- ADDRESS [--yes]

  export   writes all that is kept about an address, to read and for programs, into the data folder or to FILE
  erase    erases it everywhere, and asks first unless told yes`

const mistake: PrivacyTask = { kind: 'mistake', message: usage }

/** Reads the words after the command; the address may be at any place among them. */
export const privacyTask = ([command, ...words]: readonly string[]): PrivacyTask => {
  const addresses = words.filter((word, index) => !word.startsWith('--') && !isValue(words[index - 1]))
  const address = normalEmail(addresses[0] ?? '')
  if (addresses.length !== 1 || !isWholeAddress(address)) return mistake
  const flags = words.filter((word) => word.startsWith('--'))
  if (command === 'erase') {
    const isKnown = flags.every((flag) => flag === '--yes')
    return isKnown ? { address, confirmed: flags.length > 0, kind: 'erase' } : mistake
  }
  const language = valueAfter(words, '--language') ?? 'nl'
  const file = valueAfter(words, '--out')
  const isKnown = flags.every(isValue) && (language === 'nl' || language === 'en')
  return command === 'export' && isKnown ? { address, file, kind: 'export', language } : mistake
}

const isValue = (flag: string | undefined): boolean => flag === '--out' || flag === '--language'

const valueAfter = (words: readonly string[], flag: string): string | null => {
  const position = words.indexOf(flag)
  return position === -1 ? null : (words[position + 1] ?? '')
}
