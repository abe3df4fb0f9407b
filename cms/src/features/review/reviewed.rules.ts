import type { PayloadRequest } from 'payload'

import type { Words } from '#i18n/words.ts'

/** Something that must be there before a step to the editors, or should be for a good page. */
export interface CompletenessItem {
  readonly field: string
  readonly isDone: boolean
  readonly level: 'must' | 'should'
  /** The text is written per language; only the Dutch one counts. */
  readonly isLocalized: boolean
  readonly words: Words
}

export interface Completeness {
  readonly items: readonly CompletenessItem[]
  readonly percentage: number
}

/** What keeps a festival from being submitted. */
export const missingMusts = ({ items }: Completeness): readonly CompletenessItem[] =>
  items.filter(({ isDone, level }) => level === 'must' && !isDone)

type Data = Readonly<Record<string, unknown>>

/** What a review asks of the festivals it is about; handed over where the program is put together. */
export interface Reviewed {
  readonly completenessOf: (draft: Data) => Completeness
  /** Whether visitors stand before a closed door until this change is live. */
  readonly isUrgent: (live: Data | null, draft: Data) => boolean
  readonly nextEditionOf: (
    req: PayloadRequest,
    festival: { readonly id: string; readonly organisation: string | null },
  ) => Promise<string | null>
}
