import type { LetterLocale } from './letter/letter.rules.ts'

/** Readers who get the same newsletter, except for their own links. */
export type Segment = {
  readonly locale: LetterLocale
  /** The provinces whose festivals come first, sorted. */
  readonly provinces: readonly string[]
}
