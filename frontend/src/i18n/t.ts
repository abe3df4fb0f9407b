import { languages } from './languages.ts'
import { directionOf, inEachLocale, type Locale } from './locales.ts'
import type { nl } from './nl.ts'

/** A sentence, or one sentence per plural form; `other` always exists. */
export type Sentence = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)

/** A dictionary has exactly the keys of the Dutch one. */
export type Words = {
  readonly [K in keyof typeof nl]: (typeof nl)[K] extends string ? string : Exclude<Sentence, string>
}

type WordKey = keyof typeof nl

type Places<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never
type DutchSentence<K extends WordKey> = (typeof nl)[K] extends { readonly other: infer S }
  ? S
  : (typeof nl)[K]
type Values<K extends WordKey> = ((typeof nl)[K] extends string ? never : 'count') | Places<DutchSentence<K>>
type Given<K extends WordKey> = [Values<K>] extends [never]
  ? []
  : [Readonly<Record<Values<K>, string | number>>]

/** Gives a sentence in one language; the compiler requires exactly the values for its placeholders. */
export type Translate = <K extends WordKey>(key: K, ...given: Given<K>) => string

/** The Intl tag of a language. */
export const intlTag = inEachLocale((locale): string => languages[locale].tag)

/** The texts of one language. */
export const translator = (locale: Locale): Translate => translators[locale]

/** A number as this language writes it. */
export const numberInWords = (value: number, locale: Locale): string => numberFormats[locale].format(value)

/** Several things as one phrase: "Nederlands, Engels en Arabisch". */
export const listInWords = (items: readonly string[], locale: Locale): string =>
  listFormats[locale].format(items)

/** The name of one language in another: `languageName('ti', 'nl')` is "Tigrinya". */
export const languageName = (code: string, locale: Locale): string => languageNames[locale].of(code) ?? code

const numberFormats = inEachLocale((locale) => new Intl.NumberFormat(intlTag[locale]))
const pluralRules = inEachLocale((locale) => new Intl.PluralRules(intlTag[locale]))
const listFormats = inEachLocale((locale) => new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }))
const languageNames = inEachLocale((locale) => new Intl.DisplayNames(intlTag[locale], { type: 'language' }))

const translators = inEachLocale((locale): Translate => (key, ...given) => {
  const values: Readonly<Record<string, string | number>> = given[0] ?? {}
  const sentence: Sentence = languages[locale].words[key]
  return fill(
    typeof sentence === 'string' ? sentence : formFor(sentence, values['count'], locale),
    values,
    locale,
  )
})

const formFor = (
  forms: Exclude<Sentence, string>,
  count: string | number | undefined,
  locale: Locale,
): string => forms[pluralRules[locale].select(Number(count ?? 0))] ?? forms.other

const fill = (sentence: string, values: Readonly<Record<string, string | number>>, locale: Locale): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    if (value === undefined) return place
    return typeof value === 'number' ? numberInWords(value, locale) : inItsOwnDirection(value, locale)
  })

/** The value is isolated (U+2068 … U+2069), so the apostrophe of ’s-Hertogenbosch stays in front of it in Arabic. */
const inItsOwnDirection = (value: string, locale: Locale): string =>
  directionOf(locale) === 'rtl' && /^\p{P}|\p{P}$/u.test(value) ? `\u2068${value}\u2069` : value
