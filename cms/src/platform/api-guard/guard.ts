import type { Payload } from 'payload'

import { referencesIn } from '#access/references.rules.ts'
import { throwsAway } from '#access/trash-request.rules.ts'
import { untilKept } from '#platform/database/again.ts'
import type { Trouble } from '#platform/database/trouble.rules.ts'
import { troubleListener } from '#platform/database/trouble.ts'
import { plainBody, plainPath, withPlainIds } from '#platform/ids.rules.ts'
import { isOwnDiskFull } from '#platform/storage/storage-fault.ts'

import { apiMapOf, collectionOf, fieldsOf, localesOf } from './api-map.ts'
import { bringsFile, checkBody, isForm, type CheckedBody } from './checked-body.ts'
import { checkSearch } from './checked-search.ts'
import { askerOf, countRequest, withinBudget, type CountingParts } from './counted.ts'
import { full, meaningOf, problemOf } from './error-kind.rules.ts'
import { findEndpoint, type Target } from './find-endpoint.rules.ts'
import { readingForm } from './forms-at-once.ts'
import { readOverride } from './method-override.ts'
import { inPictureTurn } from './picture-turns.ts'
import { isProblem, languageOf, logInFirst, problem, problemResponse, type Problem } from './problem.ts'
import { sealed } from './sealed.ts'
import { misshapen, type Shape } from './shape.rules.ts'
import { isWriting, takesRoom } from './takes-room.rules.ts'
import { wireProblem } from './wire.ts'

/** The parts of the program that the guard needs. */
export type GuardParts = CountingParts & {
  readonly payload: () => Promise<Payload>
}

export type ApiHandler = (request: Request) => Promise<Response>

const longestUrl = 16 * 1024
const tooLong = problem(414, 'De vraag is te lang.', 'The question is too long.')
const broken = problem(
  500,
  'Er ging iets mis bij ons. Probeer het later opnieuw.',
  'Something went wrong on our side. Try again later.',
)

/** One guard around Payload's handlers: it stops requests that are malformed, too large, too many or not allowed. */
export const createApiGuard = (parts: GuardParts) => {
  const listen = troubleListener()
  return async (request: Request, next: ApiHandler): Promise<Response> => {
    const payload = await parts.payload()
    const refuse = (refused: Problem): Response =>
      sealed(problemResponse(refused, languageOf(request.headers)))
    try {
      // A page of another origin gets no CORS headers, so its preflight request gets an empty answer.
      if (request.method === 'OPTIONS') return sealed(new Response(null))
      const { result: checked, trouble } = await listen(() => check(request, payload, parts))
      if (isProblem(checked)) return refuse(trouble === null ? checked : problemOf(trouble))
      const answer = await withinBudget(checked.request, { parts, payload }, () =>
        untilKept<Problem | Response>(async () => {
          const { result, trouble: met } = await listen(() => answerTo(checked, next))
          if (met === null || isOvercome(met, result, checked)) return { isUndone: false, result }
          return { isUndone: met.isUndone && checked.isOneChange, over: met.over, result: problemOf(met) }
        }, `${request.method} ${request.url}`),
      )
      if (isProblem(answer)) return refuse(answer)
      return sealed(request.method === 'HEAD' ? new Response(null, answer) : answer)
    } catch (error) {
      const meaning = meaningOf(error)
      if (meaning !== null) return refuse(meaning)
      payload.logger.error({ err: error, msg: 'A request ended in an error that no handler caught' })
      return refuse(broken)
    }
  }
}

type Checked = {
  /** Payload runs it in one transaction, so that a request which was undone may be made again from its beginning. */
  readonly isOneChange: boolean
  readonly opensPictures: boolean
  readonly request: Request
}

const answerTo = (checked: Checked, next: ApiHandler): Promise<Problem | Response> =>
  checked.opensPictures ? inPictureTurn(() => next(copyOf(checked))) : next(copyOf(checked))

/**
 * Whether an answer is reliable although the database failed meanwhile. A refusal is not reliable when the database was
 * away: the user may not have been found. Our own endpoints check again after a conflict before they refuse.
 */
const isOvercome = (
  { kind }: Trouble,
  { status }: Problem | Response,
  { isOneChange: isOne }: Checked,
): boolean => status < 400 || (kind === 'busy' && status < 500 && !isOne)

/** Keeps the body only of requests that may be tried again. */
const copyOf = ({ isOneChange, request }: Checked): Request => (isOneChange ? request.clone() : request)

const check = async (request: Request, payload: Payload, parts: GuardParts): Promise<Checked | Problem> => {
  const impossible = wireProblem(request.headers)
  if (impossible !== null) return impossible
  if (request.url.length > longestUrl) return tooLong
  const url = new URL(request.url)
  const { asker, person } = await askerOf(request, payload)
  const limited = await countRequest(request, url, { parts, payload, person })
  if (limited !== null) return limited
  const asked = await readOverride(request, url, asker)
  if (isProblem(asked)) return asked
  const target = findEndpoint(apiMapOf(payload), asked.method, url.pathname)
  if (isProblem(target)) return target
  const search = checkSearch(asked.search, target, asker, payload)
  // A form whose login has ended asks what only people with an account may ask.
  const isSave = asked.method !== 'GET' && isWriting(target)
  if (isProblem(search)) return isSave && asker === 'anonymous' ? logInFirst : search
  url.search = search
  url.pathname = plainPath(url.pathname)
  if (asked.method === 'GET') return asIs(new Request(url, { headers: asGet(request.headers) }))

  const keepsPictures = target.kind === 'collection' && Boolean(collectionOf(payload, target.slug)?.upload)
  const isUpload = target.takesFile === true || keepsPictures
  const shape = isWriting(target) ? shapeOf(target, url, payload) : null
  // A stranger's picture is refused before it is read.
  if (keepsPictures && asker === 'anonymous' && isForm(request.headers)) return logInFirst
  const read = () =>
    checkBody(request, {
      files: target.files ?? 0,
      isUpload,
      plain: (data) => ({ ...Object(shape === null ? plainBody(data) : withIdsAsStored(data, shape)) }),
    })
  const sent = await (isForm(request.headers) ? readingForm(person ?? asker, read) : read())
  if (isProblem(sent)) return sent
  const misfit = shape === null ? null : misshapenField(sent.data, shape)
  if (misfit !== null) return misfit
  const isRemoval = asked.method === 'DELETE' || throwsAway(sent.data)
  // Of files their own collection knows more: it wants room for all sizes of a picture.
  const isGrowing = takesRoom(target) && !isRemoval && !bringsFile(sent)
  if (isGrowing && asker !== 'anonymous' && (await isOwnDiskFull(payload))) return full
  const headers = withoutBody(request.headers)
  if (sent.contentType !== null) headers.set('content-type', sent.contentType)
  return {
    isOneChange: isOneChange(target),
    // For a visitor without account no picture is opened, since others would have to wait.
    opensPictures: (keepsPictures && asker !== 'anonymous') || target.files !== undefined,
    request: new Request(url, { body: sent.body, headers, method: asked.method }),
  }
}

const asIs = (request: Request): Checked => ({ isOneChange: false, opensPictures: false, request })

/** Payload's own endpoints for one record; our own endpoints take several steps, each of which is tried again. */
const isOneChange = (target: Target): boolean =>
  isWriting(target) || (target.kind !== 'root' && ownSteps.has(target.pattern))

const ownSteps = new Set(['/login', '/logout', '/refresh-token', '/reset-password', '/versions/:id'])

const shapeOf = (target: Target, url: URL, payload: Payload): Shape => ({
  fields: fieldsOf(payload, target),
  locales: ['*', 'all'].includes(url.searchParams.get('locale') ?? '') ? localesOf(payload) : null,
})

/** In a document only its references are ids; for an endpoint of our own, every text in the form of an id. */
const withIdsAsStored = (data: CheckedBody['data'], { fields, locales }: Shape): unknown =>
  withPlainIds(data, new Set(referencesIn(fields, data, { locales }).map(({ id }) => id ?? '')))

const misshapenField = (data: CheckedBody['data'], shape: Shape) => {
  const path = misshapen(data, shape)
  if (path === null) return null
  return problem(
    400,
    `De waarde van het veld “${path}” heeft niet de goede vorm.`,
    `The value of the field “${path}” does not have the right form.`,
  )
}

const withoutBody = (headers: Headers): Headers => {
  const kept = new Headers(headers)
  kept.delete('content-length')
  kept.delete('content-type')
  kept.delete('transfer-encoding')
  // Payload answers in the same language as this guard.
  kept.set('accept-language', languageOf(headers))
  return kept
}

const asGet = (headers: Headers): Headers => {
  const kept = withoutBody(headers)
  kept.delete('x-payload-http-method-override')
  return kept
}
