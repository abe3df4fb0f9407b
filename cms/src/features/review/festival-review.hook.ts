import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { actorOf } from '#access/actor.ts'
import { refusal } from '#access/refusal.ts'
import { staff } from '#access/rules.ts'

import { mailApproved } from './review-mails.ts'
import { isBusy, type Review, type ReviewEvent } from './review-record.rules.ts'
import { ensureReview, findReview, moveOn } from './review-store.ts'
import { changedSince, locked, unread } from './review-words.rules.ts'
import { isLocked, type ReviewState, type Side } from './review.rules.ts'

const isOrganiser = (req: PayloadRequest): boolean => actorOf(req.user).kind === 'organiser'

const isStaff = (req: PayloadRequest): boolean => staff(actorOf(req.user)) === true

/** Whether this festival is submitted, or about to be. */
export const isBeingRead = async (req: PayloadRequest, festival: string): Promise<boolean> => {
  const review = await findReview(req, festival)
  return review !== null && (isLocked(review.state) || isBusy(review))
}

/** Tells an organiser why they can't write now; without it, access would only answer “forbidden”. */
export const lockedWhileSubmitted: CollectionBeforeOperationHook = async (call) => {
  const { args, operation, overrideAccess, req } = call
  if (operation !== 'update' || overrideAccess === true || !isOrganiser(req)) return
  if ('id' in args && typeof args.id === 'string' && (await isBeingRead(req, args.id)))
    throw refusal(req, locked, 423)
}

/** The same for each festival of a bulk change, and for any write that the first hook does not see. */
export const eachLockedWhileSubmitted: CollectionBeforeChangeHook = async ({
  context,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || context.isReviewStep === true || !isOrganiser(req)) return data
  if (await isBeingRead(req, String(originalDoc.id))) throw refusal(req, locked, 423)
  return data
}

/** An approval publishes the version that the person saw: a save in between makes it fail. */
export const onlyTheSeenVersion: CollectionBeforeChangeHook = ({ context, data, originalDoc, req }) => {
  const { reviewSeen } = context
  if (typeof reviewSeen === 'string' && Date.parse(reviewSeen) !== Date.parse(originalDoc?.updatedAt))
    throw refusal(req, changedSince, 409)
  return data
}

/**
 * A scheduled publication takes the newest version at its time, which may hold unreviewed changes of the organiser. It
 * is refused, and stays overdue, until the changes have been reviewed.
 */
export const plannedWaitsForReview: CollectionBeforeChangeHook = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  const isPlanned = req.payloadAPI === 'local' && isStaff(req) && context.isReviewStep !== true
  if (!isPlanned || data._status !== 'published' || originalDoc === undefined) return data
  const review = await findReview(req, String(originalDoc.id))
  if (review !== null && review.state !== 'approved') throw refusal(req, unread, 409)
  return data
}

/** An organiser's first draft begins a review; their first change after an approval begins the next round. */
export const followOrganiser: CollectionAfterChangeHook = async ({ context, doc, req }) => {
  if (context.isReviewStep === true || !isOrganiser(req)) return doc
  const review = await ensureReview(req, String(doc.id))
  if (review.state === 'approved') await moveOn(req, review, moved(req, review, 'draft', 'changed'))
  return doc
}

/** A publication by staff outside the review ends it, with any button; the organisers are told as well. */
export const followStaff: CollectionAfterChangeHook = async ({ context, doc, req }) => {
  if (context.isReviewStep === true || doc._status !== 'published' || !isStaff(req)) return doc
  const review = await findReview(req, String(doc.id))
  if (review === null || review.state === 'approved') return doc
  const isMoved = await moveOn(req, review, moved(req, review, 'approved', 'published'))
  if (isMoved && review.state === 'submitted') await mailApproved(req, review)
  return doc
}

const moved = (req: PayloadRequest, review: Review, state: ReviewState, event: ReviewEvent) => {
  const actor = actorOf(req.user)
  const side: Side = actor.kind === 'organiser' ? 'organiser' : 'staff'
  const row = {
    actor: actor.kind === 'anonymous' ? null : actor.id,
    at: new Date().toISOString(),
    event,
    side,
  }
  return {
    isUrgent: false,
    note: null,
    notes: [],
    state,
    submittedAt: null,
    timeline: [...review.timeline, row],
  }
}
