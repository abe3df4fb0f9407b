import type { PayloadRequest } from 'payload'

import type { Words } from '#i18n/words.ts'

/** A field that must be filled before a submission, or should be filled for a good page. */
export type CompletenessItem = {
  readonly field: string
  readonly isDone: boolean
  readonly level: 'must' | 'should'
  /** The text is written per language; only the Dutch one counts. */
  readonly isLocalized: boolean
  readonly words: Words
}

export type Completeness = {
  readonly items: readonly CompletenessItem[]
  readonly percentage: number
}

/** The reasons why a festival can't be submitted. */
export const missingMusts = ({ items }: Completeness): readonly CompletenessItem[] =>
  items.filter(({ isDone, level }) => level === 'must' && !isDone)

type Data = Readonly<Record<string, unknown>>

/** The functions of the festivals that a review needs; the assembly file passes them in. */
export type Reviewed = {
  readonly completenessOf: (draft: Data) => Completeness
  /** Whether visitors would come in vain until this change is live. */
  readonly isUrgent: (live: Data | null, draft: Data) => boolean
  readonly nextEditionOf: (
    req: PayloadRequest,
    festival: { readonly id: string; readonly organisation: string | null },
  ) => Promise<string | null>
}
