'use client'

import { useTranslation } from '@payloadcms/ui'

import { languageOf, type Words } from '#i18n/words.ts'

/** The language of the admin for the person who looks at it. */
export const useLanguage = (): 'en' | 'nl' => languageOf(useTranslation().i18n)

/** Returns a text in the language of the person who looks at it. */
export const useSay = (): ((text: Words) => string) => {
  const language = useLanguage()
  return (text) => text[language]
}

export type Spoken<Word extends string> = {
  readonly language: 'en' | 'nl'
  readonly say: (word: Word) => string
}

/** The texts of a part of the admin, in the language of the person who looks at it. */
export const useWords = <Word extends string>(words: Readonly<Record<Word, Words>>): Spoken<Word> => {
  const language = useLanguage()
  return { language, say: (word) => words[word][language] }
}
