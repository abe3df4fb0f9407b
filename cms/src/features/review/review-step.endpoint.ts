import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'
import { contract } from '#platform/contract/contract.ts'

import { overviewOf } from './review-overview.ts'
import { readRequest, requests } from './review-request.rules.ts'
import { badRequest, filled } from './review-words.rules.ts'
import { reviewSteps, type ReviewStep } from './review.rules.ts'
import type { Reviewed } from './reviewed.rules.ts'
import { takeStep } from './take-step.ts'

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  const text = await req.text?.()
  return text === undefined || text === '' ? {} : JSON.parse(text)
}

const idOfFestival = (req: PayloadRequest): string => String(req.routeParams?.id)

const overview = v.looseObject({
  isLive: v.boolean(),
  isWaiting: v.boolean(),
  note: v.nullable(v.string()),
  seen: v.string(),
  side: v.picklist(['organiser', 'staff']),
  state: v.nullable(v.string()),
  steps: v.array(v.picklist(reviewSteps)),
  timeline: v.array(v.looseObject({ at: v.string() })),
})

const aboutStep: Readonly<Record<ReviewStep, string>> = {
  approve: 'Staff put live what they have seen.',
  return: 'Staff send it back, with what to change.',
  submit: 'An organiser asks for a review.',
  withdraw: 'An organiser takes that back.',
}

const stepEndpoint = (step: ReviewStep, reviewed: Reviewed): Endpoint => ({
  custom: contract({
    about: `${aboutStep[step]} Answers as \`GET /:id/review\` does.`,
    answers: { 200: overview },
    body: requests[step],
    who: 'people',
  }),
  handler: async (req) => {
    const read = readRequest(step, await bodyOf(req))
    if ('wrong' in read) throw refusal(req, filled(badRequest, { what: wrongPart(read.wrong) }), 400)
    await takeStep(req, { festival: idOfFestival(req), request: read.request, reviewed, step })
    return Response.json(await overviewOf(req, idOfFestival(req), reviewed))
  },
  method: 'post',
  path: `/:id/review/${step}`,
})

const wrongPart = (name: string) => words(`“${name}” klopt niet`, `“${name}” is not right`)

/** `POST /api/festivals/:id/review/{submit,withdraw,approve,return}`, and `GET /api/festivals/:id/review`. */
export const reviewEndpoints = (reviewed: Reviewed): readonly Endpoint[] => [
  ...reviewSteps.map((step) => stepEndpoint(step, reviewed)),
  {
    custom: contract({
      about: 'Where the review of a festival stands, for whoever asks, and what they may do next.',
      answers: { 200: overview },
      who: 'people',
    }),
    handler: async (req) => Response.json(await overviewOf(req, idOfFestival(req), reviewed)),
    method: 'get',
    path: '/:id/review',
  },
]
