import type { LetterLocale } from './letter/letter.rules.ts'

/** Readers who get the same newsletter, but for their own links. */
export interface Segment {
  readonly locale: LetterLocale
  /** Whose festivals come first, sorted. */
  readonly provinces: readonly string[]
}
