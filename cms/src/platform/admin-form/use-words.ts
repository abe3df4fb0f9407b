'use client'

import { useTranslation } from '@payloadcms/ui'

import { languageOf, type Words } from '#i18n/words.ts'

export interface Spoken<Word extends string> {
  readonly language: 'en' | 'nl'
  readonly say: (word: Word) => string
}

/** The texts of a part of the admin, in the language of whoever looks at it. */
export const useWords = <Word extends string>(words: Readonly<Record<Word, Words>>): Spoken<Word> => {
  const { i18n } = useTranslation()
  const language = languageOf(i18n)
  return { language, say: (word) => words[word][language] }
}
