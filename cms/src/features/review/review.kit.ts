import type { Access, PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { staff } from '#access/rules.ts'
import type { Words } from '#i18n/words.ts'
import { asSystem, asUser } from '#platform/local-api.ts'

import {
  eachLockedWhileSubmitted,
  followOrganiser,
  followStaff,
  isBeingRead,
  lockedWhileSubmitted,
  onlyTheSeenVersion,
  plannedWaitsForReview,
} from './festival-review.hook.ts'
import { findReviews, reviewOf } from './review-store.ts'
import { toldTo } from './review-words.rules.ts'
import type { ReviewState } from './review.rules.ts'

/** The hooks and parts that the reviewed collection needs. */
export const reviewHooks = {
  afterChange: [followOrganiser, followStaff],
  beforeChange: [eachLockedWhileSubmitted, onlyTheSeenVersion, plannedWaitsForReview],
  beforeOperation: [lockedWhileSubmitted],
}

/** Replaces Payload's button to publish. */
export const approveButton = '/features/review/approve-button.admin.tsx#ApproveButton'

/** Makes the form of a submitted festival read-only for its organiser. */
export const unlessBeingRead =
  (access: Access): Access =>
  async (args) => {
    const isOrganiser = actorOf(args.req.user).kind === 'organiser'
    if (isOrganiser && args.id !== undefined && (await isBeingRead(args.req, String(args.id)))) return false
    return access(args)
  }

/** A festival in staff's queue. */
export type WaitingReview = {
  readonly ageInHours: number
  readonly festival: string
  readonly isLive: boolean
  readonly isUrgent: boolean
  readonly submittedAt: string
  readonly title: string
}

/** Festivals that wait for staff: urgent ones first, then the oldest. Empty for everybody else. */
export const waitingReviews = async (req: PayloadRequest): Promise<readonly WaitingReview[]> => {
  if (staff(actorOf(req.user)) !== true) return []
  const { docs } = await asUser(req).find({
    collection: 'reviews',
    depth: 0,
    limit: 200,
    sort: 'submittedAt',
    where: { state: { equals: 'submitted' } },
  })
  const reviews = docs.map(reviewOf)
  const titles = await titlesOf(
    req,
    reviews.map(({ festival }) => festival),
  )
  const now = Date.now()
  // Festivals in the trash don't wait; after it they have the same state as before.
  const waiting = reviews
    .filter(({ festival }) => titles.has(festival))
    .map(({ festival, isUrgent, submittedAt }) => ({
      ageInHours: Math.floor((now - Date.parse(submittedAt ?? new Date(now).toISOString())) / 3_600_000),
      festival,
      isLive: titles.get(festival)?.isLive === true,
      isUrgent,
      submittedAt: submittedAt ?? '',
      title: titles.get(festival)?.title ?? '',
    }))
  return [...waiting.filter(({ isUrgent }) => isUrgent), ...waiting.filter(({ isUrgent }) => !isUrgent)]
}

/** The state of an organiser's festival, in words, with the next step. */
export type OwnFestival = {
  readonly festival: string
  readonly isLive: boolean
  readonly next: Words
  readonly state: ReviewState
  readonly told: Words
}

/** The states of these festivals of an organiser; the caller has found them with the organiser's own rights. */
export const statesOf = async (
  req: PayloadRequest,
  festivals: readonly string[],
): Promise<readonly OwnFestival[]> => {
  const [reviews, found] = [await findReviews(req, festivals), await titlesOf(req, festivals)]
  return festivals.map((festival) => {
    const state = reviews.find((one) => one.festival === festival)?.state ?? 'draft'
    const { isLive = false, isWaiting = true } = found.get(festival) ?? {}
    const { next, state: told } = toldTo('organiser', { isLive, isTrusted: false, isWaiting, state })
    return { festival, isLive, next, state, told }
  })
}

type Found = {
  readonly isLive: boolean
  readonly isWaiting: boolean
  readonly title: string
}

const titlesOf = async (
  req: PayloadRequest,
  festivals: readonly string[],
): Promise<ReadonlyMap<string, Found>> => {
  const where = { id: { in: [...festivals] } }
  const options = { collection: 'festivals', depth: 0, locale: 'nl', pagination: false } as const
  const system = asSystem(req, 'the caller may see these festivals, and may know whether they are live')
  const { docs: newest } = await system.find({ ...options, draft: true, where })
  const { docs: live } = await system.find({
    ...options,
    select: {},
    where: { and: [where, { _status: { equals: 'published' } }] },
  })
  const liveIds = new Set(live.map(({ id }) => id))
  return new Map(
    newest.map(({ _status, id, title }) => [
      id,
      { isLive: liveIds.has(id), isWaiting: _status !== 'published', title: String(title ?? '') },
    ]),
  )
}
