import type { PayloadRequest } from 'payload'

import { words } from '#i18n/words.ts'
import { asSystem } from '#platform/local-api.ts'

import { differenceOf } from './difference.ts'
import { labelAt, namedFields } from './field-paths.rules.ts'
import type { ReviewOverview, ShownEvent, ShownNote } from './review-overview.rules.ts'
import { isBusy, type FieldNote, type Review } from './review-record.rules.ts'
import { findReview } from './review-store.ts'
import { eventWords, toldTo } from './review-words.rules.ts'
import { possibleSteps } from './review.rules.ts'
import type { Reviewed } from './reviewed.rules.ts'
import { unshownFields } from './shown-fields.rules.ts'
import { standingOf, type Standing } from './standing.ts'
import { isTrustedOrganisation } from './trust.ts'

/** All data about the review of a festival for one person, who is staff or one of its organisers. */
export const overviewOf = async (
  req: PayloadRequest,
  festival: string,
  reviewed: Reviewed,
): Promise<ReviewOverview> => {
  const standing = await standingOf(req, festival)
  const review = await findReview(req, festival)
  const isLive = standing.live !== null
  const { isWaiting, side } = standing
  const state = review?.state ?? (side === 'organiser' ? 'draft' : null)
  const isTrusted = await isTrustedOrganisation(req, standing.organisation)
  const { flattenedFields } = req.payload.collections.festivals.config
  const isReviewing = side === 'staff' && state === 'submitted'
  return {
    completeness: reviewed.completenessOf(standing.draft),
    fields: isReviewing ? namedFields(flattenedFields, unshownFields) : [],
    isLive,
    isTrusted,
    isUrgent: review?.isUrgent === true,
    isWaiting,
    nextEdition: await reviewed.nextEditionOf(req, { id: festival, organisation: standing.organisation }),
    note: review?.note ?? null,
    notes: shownNotes(req, review?.notes ?? []),
    seen: String(standing.draft.updatedAt),
    side,
    state,
    steps:
      state === null || (review !== null && isBusy(review)) ? [] : possibleSteps({ isWaiting, side, state }),
    submittedAt: review?.submittedAt ?? null,
    timeline: await shownTimeline(req, review),
    ...inWords(standing, state, isTrusted),
    ...(isReviewing ? await differenceOf(req, festival) : { difference: [], pictures: {} }),
  }
}

const inWords = ({ isWaiting, live, side }: Standing, state: ReviewOverview['state'], isTrusted: boolean) => {
  if (state === null) return { next: ofStaff, told: live === null ? unseen : seenByAll }
  const { next, state: told } = toldTo(side, {
    isLive: live !== null,
    isTrusted,
    isWaiting,
    state,
  })
  return { next, told }
}

const ofStaff = words(
  'De redactie maakte dit festival zelf. Het hoeft niet langs een beoordeling.',
  'The editors made this festival themselves. It needs no review.',
)
const unseen = words('Concept', 'Draft')
const seenByAll = words('Op de site', 'Live')

const shownNotes = (req: PayloadRequest, notes: readonly FieldNote[]): readonly ShownNote[] => {
  const { flattenedFields } = req.payload.collections.festivals.config
  return notes.map(({ field, note }) => ({
    field,
    label: labelAt(flattenedFields, field) ?? words(field, field),
    note,
  }))
}

const shownTimeline = async (req: PayloadRequest, review: Review | null): Promise<readonly ShownEvent[]> => {
  const timeline = review?.timeline ?? []
  const names = await namesOf(req, [...new Set(timeline.map(({ actor }) => actor))])
  return timeline.map(({ actor, at, event, note, notes }) => ({
    at,
    event: eventWords[event],
    note: note ?? null,
    notes: shownNotes(req, notes ?? []),
    who: names.get(actor ?? '') ?? null,
  }))
}

const namesOf = async (
  req: PayloadRequest,
  actors: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = actors.filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const { docs } = await asSystem(req, 'both sides see the name of each person in the timeline').find({
    collection: 'users',
    depth: 0,
    pagination: false,
    where: { id: { in: ids } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
