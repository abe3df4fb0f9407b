import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as leaked } from '@zxcvbn-ts/language-common'
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be'

/**
 * Knows passwords from leaks, Dutch words and names, keyboards, dates and repetitions; the packages contain all of it.
 */
const judge = new ZxcvbnFactory({ dictionary: { ...leaked, ...dutch }, graphs: adjacencyGraphs })
/** 3 of 4: resists an attacker who has stolen the hashes but has few machines (zxcvbn, Wheeler 2016). */
const leastScore = 3
/** The required length of a password without everything that others know of its owner. */
const leastLetters = 5

/** Signs that stand in for a letter, each with the one that it looks like; the same is done to the words that are known. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  ['a4@а', 'b8', 'c(с', 'e3€е', 'g69', 'l1i!|ıіł', 'o0øо', 'pр', 's5$ѕ', 't7+', 'x×х', 'yу', 'z2'].flatMap(
    ([letter = '', ...signs]) => signs.map((sign) => [sign, letter]),
  ),
)

/**
 * Whether others would guess it: it is known from leaks or follows a pattern, or little is left of it without the words
 * that everybody knows of its owner: the name, the address, the programme, however these are dressed up.
 */
export const isGuessable = (password: string, known: readonly string[]): boolean => {
  const words = [...new Set(known.flatMap(wordsIn))].toSorted((one, other) => other.length - one.length)
  const left = Math.min(
    lettersLeft(plain(password), words),
    lettersLeft(disguised(password), words.map(seenAs)),
  )
  return left < leastLetters || judge.check(password, words).score < leastScore
}

/** The words of a text, and all of them joined: `Welkom Hier` gives welkom, hier and welkomhier. */
const wordsIn = (text: string): string[] => {
  const words = withoutAccents(text).split(/[^\p{L}]+/u)
  return [...words, words.join('')].filter((word) => word.length > 2)
}

const withoutAccents = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** A text as it is compared: what stands there, and whether that is a letter of its own. */
type Reading = {
  readonly letters: string
  readonly isOwn: readonly boolean[]
}

const plain = (text: string): Reading => readingOf(text, (sign) => sign)
const disguised = (text: string): Reading => readingOf(text, (sign) => lookAlikes[sign] ?? sign)

const readingOf = (text: string, seen: (sign: string) => string): Reading => {
  const signs = [...withoutAccents(text)].filter((sign) => isLetter(seen(sign)))
  return { isOwn: signs.map(isLetter), letters: signs.map(seen).join('') }
}

const isLetter = (sign: string): boolean => /^\p{L}$/u.test(sign)

const seenAs = (word: string): string => disguised(word).letters

/** How many letters of its own a text has besides these words. */
const lettersLeft = ({ isOwn, letters }: Reading, words: readonly string[]): number => {
  const gone = words.reduce((text, word) => text.replaceAll(word, ' '.repeat([...word].length)), letters)
  const signs = [...gone]
  return isOwn.filter((own, at) => own && signs[at] !== ' ').length
}
