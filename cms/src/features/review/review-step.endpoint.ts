import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'
import type { Endpoint, PayloadRequest } from 'payload'

import { overviewOf } from './review-overview.ts'
import { readRequest } from './review-request.rules.ts'
import { type ReviewStep, reviewSteps } from './review.rules.ts'
import { badRequest, filled } from './review-words.rules.ts'
import type { Reviewed } from './reviewed.rules.ts'
import { takeStep } from './take-step.ts'

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  const text = await req.text?.()
  return text === undefined || text === '' ? {} : JSON.parse(text)
}

const idOfFestival = (req: PayloadRequest): string => String(req.routeParams?.id)

const stepEndpoint = (step: ReviewStep, reviewed: Reviewed): Endpoint => ({
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
    handler: async (req) => Response.json(await overviewOf(req, idOfFestival(req), reviewed)),
    method: 'get',
    path: '/:id/review',
  },
]
