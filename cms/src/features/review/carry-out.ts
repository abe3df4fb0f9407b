import type { PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import { publishWithFirstFestival } from '#features/organisations/organisations.kit.ts'
import type { Claim } from '#platform/lease/claim.ts'
import { asSystem } from '#platform/local-api.ts'

import { liveOf, newestOf } from './festival-versions.ts'
import { mailApproved, mailReturned } from './review-mails.ts'
import { type PendingStep, type Review } from './review-record.rules.ts'
import { claimLeftBehind, releaseStep, settleStep } from './review-store.ts'
import { showOrganisation } from './with-organisation.ts'

/**
 * Does what a claimed step asks, then settles it. Every part may happen twice: a version is published once, a mail
 * leaves once by its key, and the step is settled once. What can't be done gives the claim back; false when the claim was
 * lost meanwhile, and somebody else ends the step.
 */
export const carryOut = async (
  req: PayloadRequest,
  {
    claim,
    pending,
    review,
  }: { readonly claim: Claim; readonly pending: PendingStep; readonly review: Review },
): Promise<boolean> => {
  try {
    await effectOf(req, review, pending)
  } catch (error) {
    await releaseStep(claim)
    throw error
  }
  return settleStep(claim, review, pending)
}

/** Completes a step that a crash interrupted, or gives it up. */
export const finishLeftBehind = async (req: PayloadRequest, review: Review, now: Date): Promise<void> => {
  const { pending } = review
  const claim = await claimLeftBehind(req, review, now)
  if (claim === null) return
  if (pending === null) return void (await releaseStep(claim))
  try {
    await carryOut(req, { claim, pending, review })
  } catch (error) {
    req.payload.logger.warn({ err: error, review: review.id }, 'A step that was left behind was given up')
  }
}

const effectOf = async (req: PayloadRequest, review: Review, pending: PendingStep): Promise<void> => {
  switch (pending.step) {
    case 'approve':
      await publishSeen(req, review.festival, pending)
      await publishOrganisation(req, review.festival)
      await mailApproved(req, review)
      return
    case 'return':
      await mailReturned(req, review, pending)
      return
    case 'submit':
      if (pending.isTrusted === true) await publishSeen(req, review.festival, pending)
      return
    case 'withdraw':
      return
  }
}

/** Publishes the version that the person saw; a hook of the festivals refuses any other one. */
const publishSeen = async (req: PayloadRequest, festival: string, pending: PendingStep): Promise<void> => {
  if (!(await isPublishedSince(req, festival, pending.at))) await publishNow(req, festival, pending)
  await showOrganisation(req, festival)
}

const publishNow = async (req: PayloadRequest, festival: string, pending: PendingStep): Promise<void> => {
  await asSystem(req, 'the review has decided that this version goes live').update({
    collection: 'festivals',
    context: { isReviewStep: true, reviewSeen: pending.seen },
    data: { _status: 'published' },
    depth: 0,
    draft: false,
    id: festival,
    locale: 'nl',
  })
}

/** Approving the first festival of an organisation approves the organisation with it. */
const publishOrganisation = async (req: PayloadRequest, festival: string): Promise<void> => {
  const organisation = idOf((await newestOf(req, festival))?.organisation)
  if (organisation !== null) await publishWithFirstFestival(req, organisation)
}

/** Whether an earlier try, ended by a crash, has already published the version. */
const isPublishedSince = async (req: PayloadRequest, festival: string, at: string): Promise<boolean> => {
  const [newest, live] = [await newestOf(req, festival), await liveOf(req, festival)]
  return (
    live !== null && newest?._status === 'published' && Date.parse(String(live.updatedAt)) >= Date.parse(at)
  )
}
