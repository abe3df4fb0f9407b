import { readBody } from './body-limit.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import type { Asker } from './query-grammar.rules.ts'

/** The method and query that a request really means. */
export type Asked = {
  readonly method: string
  readonly search: string
}

const header = 'x-payload-http-method-override'
const longestQuestion = 64 * 1024

const noOverride = problem(
  400,
  'De methode van een verzoek is hier niet te veranderen.',
  'The method of a request can not be changed here.',
)

/** The admin's pickers send long queries as the body of a POST; this turns them into the GET that they mean. */
export const readOverride = async (request: Request, url: URL, asker: Asker): Promise<Asked | Problem> => {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  if (request.headers.has('x-http-method-override')) return noOverride
  const override = request.headers.get(header)
  if (override === null) return { method, search: url.search }
  const isForm = request.headers.get('content-type') === 'application/x-www-form-urlencoded'
  if (asker === 'anonymous' || override !== 'GET' || method !== 'POST' || !isForm) return noOverride
  const body = await readBody(request, longestQuestion)
  return isProblem(body) ? body : { method: 'GET', search: new TextDecoder().decode(body) }
}
