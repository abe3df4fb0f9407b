import type { Config } from '@welkom-hier/cms/types.ts'

import { ar } from './ar.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Words } from './t.ts'

/** The languages in which the CMS has texts of editors, and sends mails. Dutch is the source: it is always there. */
export const contentLocales = ['nl', 'en', 'ar'] as const satisfies readonly Config['locale'][]

export type ContentLocale = (typeof contentLocales)[number]

type Language = {
  /** Its name in itself, for the menu. */
  readonly name: string
  /** The tag by which Intl writes its dates, numbers and lists. Its digits are those on Dutch signs and tickets. */
  readonly tag: string
  readonly openGraph: string
  /** The language of texts and mails for its readers: itself, or the one that they are likely to read instead. */
  readonly content: ContentLocale
  readonly words: Words
}

/**
 * The languages of the site, in the order of the menu. The key is the prefix of their addresses, except for the first,
 * which has none. To add one: its dictionary, and a line here. `docs/walks.md` walks through it.
 */
export const languages = {
  nl: { name: 'Nederlands', tag: 'nl-NL', openGraph: 'nl_NL', content: 'nl', words: nl },
  en: { name: 'English', tag: 'en-GB', openGraph: 'en_GB', content: 'en', words: en },
  ar: { name: 'العربية', tag: 'ar-u-nu-latn', openGraph: 'ar_AR', content: 'ar', words: ar },
} as const satisfies Readonly<Record<string, Language>>
