import { APIError, type PayloadRequest } from 'payload'

import { refusal } from '#access/refusal.ts'
import { spoken, words, type Words } from '#i18n/words.ts'

import { carryOut } from './carry-out.ts'
import { labelAt } from './field-paths.rules.ts'
import { inOneText, mistakesIn } from './mistakes.ts'
import { isBusy, type PendingStep } from './review-record.rules.ts'
import type { StepRequest } from './review-request.rules.ts'
import { claimStep, ensureReview } from './review-store.ts'
import {
  badRequest,
  busy,
  changedSince,
  filled,
  incomplete,
  refusalWords,
  wrongFields,
} from './review-words.rules.ts'
import { decide, type ReviewStep } from './review.rules.ts'
import { missingMusts, type Completeness, type Reviewed } from './reviewed.rules.ts'
import { unshownFields } from './shown-fields.rules.ts'
import { standingOf, type Standing } from './standing.ts'
import { isTrustedOrganisation } from './trust.ts'

type Wanted = {
  readonly festival: string
  readonly request: StepRequest
  readonly reviewed: Reviewed
  readonly step: ReviewStep
}

/**
 * Takes one step of one person with one festival; throws, with a message for that person, when the step isn't possible.
 */
export const takeStep = async (req: PayloadRequest, wanted: Wanted): Promise<void> => {
  const { festival, request, reviewed, step } = wanted
  const standing = await standingOf(req, festival)
  const review = await ensureReview(req, festival)
  if (isBusy(review)) throw refusal(req, busy, 409)
  const decision = decide(step, { isWaiting: standing.isWaiting, side: standing.side, state: review.state })
  if (decision.kind === 'no')
    throw refusal(req, refusalWords[decision.why], decision.why === 'not-yours' ? 403 : 409)
  checkSeen(req, standing, request)
  checkNotes(req, step, request)
  if (step === 'submit') {
    checkMusts(req, reviewed.completenessOf(standing.draft))
    await checkFields(req, standing)
  }

  const pending = await pendingOf(req, standing, wanted, decision.next)
  const claim = await claimStep(req, review, pending)
  if (claim === null) throw refusal(req, busy, 409)
  if (!(await carryOut(req, { claim, pending, review }))) throw refusal(req, busy, 409)
}

const pendingOf = async (
  req: PayloadRequest,
  standing: Standing,
  { request, reviewed, step }: Wanted,
  next: PendingStep['next'],
): Promise<PendingStep> => {
  const claimed = { actor: standing.actor, at: new Date().toISOString(), step }
  if (step !== 'submit') return { ...claimed, ...request, next }
  const isTrusted = await isTrustedOrganisation(req, standing.organisation)
  return {
    ...claimed,
    isTrusted,
    isUrgent: reviewed.isUrgent(standing.live, standing.draft),
    next: isTrusted ? 'approved' : next,
    seen: String(standing.draft.updatedAt),
  }
}

const checkSeen = (req: PayloadRequest, { draft }: Standing, { seen }: StepRequest): void => {
  if (seen !== undefined && Date.parse(seen) !== Date.parse(String(draft.updatedAt)))
    throw refusal(req, changedSince, 409)
}

const empty = words('schrijf op wat er moet veranderen', 'write what has to change')

const checkNotes = (req: PayloadRequest, step: ReviewStep, { note, notes = [] }: StepRequest): void => {
  if (step !== 'return') return
  const { flattenedFields } = req.payload.collections.festivals.config
  const unknown = notes.find(
    ({ field }) => unshownFields.has(field.split('.')[0] ?? '') || labelAt(flattenedFields, field) === null,
  )
  if (unknown !== undefined)
    throw refusal(req, filled(badRequest, { what: unknownField(unknown.field) }), 400)
  if (notes.length === 0 && !note) throw refusal(req, filled(badRequest, { what: empty }), 400)
}

const unknownField = (path: string): Words =>
  words(`het veld “${path}” bestaat niet`, `there is no field “${path}”`)

const checkMusts = (req: PayloadRequest, completeness: Completeness): void => {
  const missing = missingMusts(completeness)
  if (missing.length === 0) return
  const told = filled(incomplete, {
    fields: words(
      missing.map((one) => one.words.nl).join(', '),
      missing.map((one) => one.words.en).join(', '),
    ),
  })
  throw new APIError(
    spoken(req.i18n, told),
    422,
    {
      errors: missing.map(({ field, words: name }) => ({
        message: spoken(req.i18n, name),
        path: field,
      })),
      percentage: completeness.percentage,
    },
    true,
  )
}

const checkFields = async (req: PayloadRequest, { draft }: Standing): Promise<void> => {
  const mistakes = await mistakesIn(req, draft)
  if (mistakes.length === 0) return
  const message = spoken(req.i18n, filled(wrongFields, { what: inOneText(req, mistakes) }))
  throw new APIError(
    message,
    422,
    {
      errors: mistakes.map(({ label, message: told, path }) => ({
        label: spoken(req.i18n, label),
        message: told,
        path,
      })),
    },
    true,
  )
}
