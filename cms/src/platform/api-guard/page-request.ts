import { createHash } from 'node:crypto'

import { jwtVerify } from 'jose'

import { env } from '#env.ts'

import { readBody } from './body-limit.ts'
import { isProblem, logInFirst, problem, type Problem } from './problem.ts'

/** Next's own limit for the arguments of a server function. */
const mostArguments = 1024 * 1024

const wrongMethod = problem(405, 'Dit kan hier niet.', 'This is not possible here.', { allow: 'GET, HEAD' })
const otherOrigin = problem(
  403,
  'Dit verzoek komt van een andere website.',
  'This request comes from another website.',
)
const malformed = problem(400, 'De vraag is niet goed geschreven.', 'The question is not well-formed.')

/**
 * What is wrong with a request for a page of the admin, or null. A page is read, or one of its server functions is
 * called by a person who is logged in: Next 16 answers 500 to every other call, whoever makes it.
 */
export const pageProblem = async (request: Request, session: string): Promise<Problem | null> => {
  if (['GET', 'HEAD'].includes(request.method)) return null
  if (request.method !== 'POST' || !request.headers.has('next-action')) return wrongMethod
  if (!isOfSameOrigin(request.headers)) return otherOrigin
  if (!(await isSession(session))) return logInFirst
  const bytes = await readBody(request.clone(), mostArguments)
  if (isProblem(bytes)) return bytes
  return (await isCall(bytes, request.headers.get('content-type') ?? '')) ? null : malformed
}

const isOfSameOrigin = (headers: Headers): boolean => {
  const origin = headers.get('origin')
  return (
    origin === null ||
    [new URL(env().CMS_URL).host, headers.get('host')].some((host) => origin.split('://')[1] === host)
  )
}

/** Only whether we signed it: Payload decides whether the session still lasts. */
const isSession = async (token: string): Promise<boolean> => {
  // Payload 3.90 signs with this part of the hash of its secret.
  const secret = createHash('sha256').update(env().PAYLOAD_SECRET).digest('hex').slice(0, 32)
  return jwtVerify(token, new TextEncoder().encode(secret)).then(
    () => true,
    () => false,
  )
}

/**
 * Whether a body is a call of one of the two server functions of the admin: what is asked by its name, with arguments; or
 * another language for the admin, after what Next has bound to that function.
 */
const isCall = async (bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<boolean> => {
  try {
    const sent = new Response(bytes, { headers: { 'content-type': contentType } })
    const first = contentType.startsWith('multipart/form-data')
      ? (await sent.formData()).get('0')
      : await sent.text()
    const [call, language]: unknown[] = JSON.parse(typeof first === 'string' ? first : '')
    if (typeof call === 'string') return language === 'nl' || language === 'en'
    return typeof call === 'object' && call !== null && 'name' in call && typeof call.name === 'string'
  } catch {
    return false
  }
}
