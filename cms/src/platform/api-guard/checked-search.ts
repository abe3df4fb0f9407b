import type { Payload } from 'payload'
import * as qs from 'qs-esm'

import { plainQuery } from '#platform/ids.rules.ts'

import { fieldsIn, fieldsOf, localesOf } from './api-map.ts'
import type { Target } from './find-endpoint.rules.ts'
import { asksForNothing, unfitPath } from './fitting-questions.rules.ts'
import { flawIn, ownName } from './json.rules.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import { checkQuery, checkStaffQuery, type Asker } from './query-grammar.rules.ts'

const badQuery = problem(400, 'De vraag is niet goed geschreven.', 'The question is not well-formed.')

/**
 * The query of a request in the form that was checked. For a person other than staff it is rewritten, so that Payload,
 * which reads an address in two ways, can't find in it anything that the check did not see. A query with an unusual
 * spelling of an id is rewritten too.
 */
export const checkSearch = (
  search: string,
  target: Target,
  asker: Asker,
  payload: Payload,
): Problem | string => {
  // The admin adds the time when the picture changed, so that the browser shows no older one; the server ignores it.
  if (target.pattern === '/file/:filename') return ''
  const asked = parse(search)
  if (isProblem(asked)) return asked
  const query = { ...Object(plainQuery(asked)) }
  if (target.kind === 'root') return isSimple(query) ? qs.stringify(query) : badQuery
  const grammar = {
    asker,
    fields: fieldsOf(payload, target),
    fieldsOf: fieldsIn(payload),
    locales: localesOf(payload),
  }
  const refused = asker === 'staff' ? checkStaffQuery(query, grammar) : checkQuery(query, grammar)
  if (isProblem(refused)) return refused
  if (asksForNothing(query.where, grammar.fields)) return badQuery
  // For collections every operation gives its own answer, with the path; for globals Payload has no such hook.
  if (target.kind === 'global' && unfitPath(query.where, grammar.fields, () => undefined) !== null)
    return badQuery
  const isPlainly = JSON.stringify(query) === JSON.stringify(asked)
  return asker === 'staff' && isPlainly ? search : qs.stringify(query)
}

/** Read exactly as Payload 3.90 reads it (utilities/createPayloadRequest). */
const parse = (search: string): Problem | Record<string, unknown> => {
  try {
    const names: string[] = []
    const query: unknown = qs.parse(search, {
      allowEmptyArrays: true,
      arrayLimit: 1000,
      decoder: (text: string, decode: (text: string) => string, kind: string) => {
        const read = decode(text)
        if (kind === 'key') names.push(read)
        return read
      },
      depth: 10,
      ignoreQueryPrefix: true,
      // Payload's own reader drops such names, and with them their condition; kept here, they are refused.
      plainObjects: true,
    })
    // The reader drops this name even so.
    if (names.some((name) => name.includes('__proto__'))) return ownName('__proto__')
    return flawIn(query) ?? { ...Object(query) }
  } catch {
    return badQuery
  }
}

const isSimple = (query: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(query).length <= 10 &&
  Object.values(query).every((value) => typeof value === 'string' && value.length <= 4096)
