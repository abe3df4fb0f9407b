import { letterWords } from './letter-words.rules.ts'
import type { Letter, LetterBlock, LetterLocale } from './letter.rules.ts'

/** The note that a part of the mail is in another language than its reader's; null when all of it is in theirs. */
export const untranslatedNote = ({ blocks, locale, subject }: Letter): string | null => {
  const other = [subject.lang, ...blocks.flatMap(languagesOf)].find((lang) => lang !== locale)
  return other === undefined ? null : letterWords[locale][`untranslated.${other}`]
}

/** The languages of the content, without titles of festivals, which are names. */
const languagesOf = (block: LetterBlock): readonly LetterLocale[] => {
  switch (block.kind) {
    case 'button':
      return [block.label.lang]
    case 'festivals':
      return langs(block.title)
    case 'picture':
      return langs(block.caption)
    case 'quote':
      return [block.quote.lang]
    case 'story':
      return langs(block.title, block.intro)
    case 'text':
      return langs(block.title, block.body)
  }
}

const langs = (...all: readonly ({ readonly lang: LetterLocale } | null)[]): readonly LetterLocale[] =>
  all.flatMap((one) => (one === null ? [] : [one.lang]))
