import type { Words } from '#i18n/words.ts'

import type { Change } from './difference.rules.ts'
import type { NamedField } from './field-paths.rules.ts'
import type { ReviewState, ReviewStep, Side } from './review.rules.ts'
import type { Completeness } from './reviewed.rules.ts'

/** A picture of a difference; `url` is null when the file is gone. */
export type ShownPicture = {
  readonly alt: string
  readonly url: string | null
}

export type ShownNote = {
  readonly field: string
  readonly label: Words
  readonly note: string
}

export type ShownEvent = {
  readonly at: string
  readonly event: Words
  readonly note: string | null
  readonly notes: readonly ShownNote[]
  /** Null when the account is deleted. */
  readonly who: string | null
}

/** All data of a festival's review panel: the answer of `GET /api/festivals/:id/review`. */
export type ReviewOverview = {
  readonly completeness: Completeness
  /** For staff: the differences between the published and the waiting version. */
  readonly difference: readonly Change[]
  readonly fields: readonly NamedField[]
  readonly isLive: boolean
  readonly isTrusted: boolean
  readonly isUrgent: boolean
  readonly isWaiting: boolean
  readonly next: Words
  readonly nextEdition: string | null
  readonly note: string | null
  readonly notes: readonly ShownNote[]
  readonly pictures: Readonly<Record<string, ShownPicture>>
  /** When the newest version was saved; an approval sends it back. */
  readonly seen: string
  readonly side: Side
  /** Null for a festival of staff, which needs no review. */
  readonly state: ReviewState | null
  readonly steps: readonly ReviewStep[]
  readonly submittedAt: string | null
  readonly timeline: readonly ShownEvent[]
  readonly told: Words
}
