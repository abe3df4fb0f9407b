import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as leaked } from '@zxcvbn-ts/language-common'
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be'

/** Knows passwords from leaks, Dutch words and names, keyboards, dates and repetitions; all of it comes with the packages. */
const judge = new ZxcvbnFactory({ dictionary: { ...leaked, ...dutch }, graphs: adjacencyGraphs })
/** 3 of 4: holds against who has stolen the stored form but has few machines (zxcvbn, Wheeler 2016). */
const leastScore = 3
/** What has to be left of a password without everything that others know of its owner. */
const leastLetters = 5

/**
 * Whether others would guess it: it is known from leaks or follows a pattern, or little is left of it without the words
 * that everybody knows of its owner: the name, the address, the programme.
 */
export const isGuessable = (password: string, known: readonly string[]): boolean => {
  const words = [...new Set(known.flatMap(wordsIn))].toSorted((one, other) => other.length - one.length)
  const left = words.reduce((text, word) => text.replaceAll(word, ''), lettersOf(password))
  return left.length < leastLetters || judge.check(password, words).score < leastScore
}

/** Its words, and all of them in one: `Welkom Hier` is made of welkom, hier and welkomhier. */
const wordsIn = (text: string): string[] => {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  return [...words, words.join('')].filter((word) => word.length > 2)
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
