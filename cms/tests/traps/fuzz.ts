import { request } from 'node:http'

import fc from 'fast-check'
import type { Endpoint, Payload } from 'payload'

/** One request in the form in which it is sent. */
export type Shot = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Hit = {
  readonly status: number
  readonly text: string
}

/** Sends the request unchanged: `fetch` would normalise the address, and refuses some methods. */
export const fire = (url: string, { body, headers, method, path }: Shot): Promise<Hit> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const sent = request({ headers: { ...headers, ...length }, hostname, method, path, port }, (answer) => {
      let text = ''
      answer.on('data', (part) => (text += String(part)))
      answer.on('error', reject)
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: text.slice(0, 500) }))
    })
    sent.on('error', reject)
    sent.end(body)
  })

const strange = fc.oneof(
  fc.constantFrom(
    '',
    '%',
    '%E0%A4%A',
    '%00',
    '..%2f..',
    '__proto__',
    'constructor',
    'null',
    '[object Object]',
    '-1',
  ),
  fc.constantFrom(
    '9'.repeat(400),
    "' OR 1=1--",
    '$where',
    '$gt',
    '\u0000',
    'ا'.repeat(40),
    '😀',
    'NaN',
    '1e309',
  ),
  fc.string({ maxLength: 30, unit: 'binary' }),
)

const escaped = (text: string): string =>
  text.replaceAll(/[^\w%.~$'()*!-]/gu, (sign) => {
    try {
      return encodeURIComponent(sign)
    } catch {
      return '%EF%BF%BD'
    }
  })

const operators = fc.oneof(
  fc.constantFrom(
    'equals',
    'in',
    'like',
    'contains',
    'exists',
    'greater_than',
    'near',
    'not_in',
    'all',
    'within',
  ),
  strange,
)

type Known = {
  readonly endpoints: readonly { readonly base: string; readonly endpoint: Endpoint }[]
  readonly fields: readonly string[]
  readonly ids: readonly string[]
}

/** The real addresses of this program, so that many requests reach an endpoint. */
export const known = (payload: Payload, ids: readonly string[]): Known => {
  const { config } = payload
  const listed = (base: string, endpoints: readonly Endpoint[] | false | undefined) =>
    (endpoints || []).map((endpoint) => ({ base, endpoint }))
  return {
    endpoints: [
      ...config.collections.flatMap(({ endpoints, slug }) => listed(`/api/${slug}`, endpoints)),
      ...config.globals.flatMap(({ endpoints, slug }) => listed(`/api/globals/${slug}`, endpoints)),
      ...listed('/api', config.endpoints),
    ],
    fields: [
      ...new Set(
        config.collections.flatMap(({ flattenedFields }) => flattenedFields.map(({ name }) => name)),
      ),
    ],
    ids,
  }
}

const queryFor = ({ fields, ids }: Known): fc.Arbitrary<string> => {
  const field = fc.oneof(fc.constantFrom(...fields), strange)
  const value = fc.oneof(fc.constantFrom(...ids, '2055-06-12', '10', 'true', 'nl', 'all'), strange)
  const key = fc.oneof(
    fc.tuple(field, operators).map(([name, operator]) => `where[${name}][${operator}]`),
    fc.tuple(field, operators, operators).map(([name, one, two]) => `where[${name}][${one}][${two}]`),
    fc.tuple(field, operators).map(([name, operator]) => `where[or][0][${name}][${operator}]`),
    field.map((name) => `select[${name}]`),
    fc.constantFrom(
      'sort',
      'limit',
      'page',
      'depth',
      'locale',
      'draft',
      'trash',
      'autosave',
      'fallback-locale',
    ),
    fc.constantFrom('where', 'where[and]', 'joins', 'populate[users][hash]', 'select', 'pagination', 'token'),
    strange,
  )
  return fc
    .array(fc.tuple(key, fc.oneof(value, field)), { maxLength: 4 })
    .map((pairs) => pairs.map(([name, one]) => `${escaped(name)}=${escaped(one)}`).join('&'))
}

const bodyFor = ({ fields, ids }: Known): fc.Arbitrary<{ body: string; type: string }> => {
  const value = fc.oneof(fc.constantFrom(...ids), fc.jsonValue({ maxDepth: 3 }), strange)
  const json = fc.oneof(
    fc
      .dictionary(fc.oneof(fc.constantFrom(...fields), strange), value, { maxKeys: 6 })
      .map((data) => JSON.stringify(data)),
    fc.json({ maxDepth: 3 }),
    strange,
  )
  const type = fc.constantFrom(
    'application/json',
    'application/json',
    'application/json; charset=utf-7',
    'application/csp-report',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/x-www-form-urlencoded',
  )
  return fc.record({ body: json, type })
}

const methods = fc.constantFrom(
  'GET',
  'POST',
  'PATCH',
  'DELETE',
  'PUT',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
)

const pathFor = ({ endpoints, ids }: Known): fc.Arbitrary<{ method: string; path: string }> => {
  const part = fc.oneof(
    { arbitrary: fc.constantFrom(...ids), weight: 3 },
    { arbitrary: strange.map(escaped), weight: 1 },
  )
  const real = fc
    .tuple(fc.constantFrom(...endpoints), fc.array(part, { maxLength: 4, minLength: 4 }))
    .map(([{ base, endpoint }, parts]) => ({
      method: endpoint.method.toUpperCase(),
      path: base + endpoint.path.replace(/\/$/, '').replaceAll(/:\w+\??/g, () => parts.shift() ?? 'x'),
    }))
  const invented = fc
    .tuple(methods, fc.array(strange.map(escaped), { maxLength: 4 }))
    .map(([method, parts]) => ({
      method,
      path: `/api/${parts.join('/')}`,
    }))
  const otherMethod = fc.tuple(methods, real).map(([method, { path }]) => ({ method, path }))
  return fc.oneof(
    { arbitrary: real, weight: 6 },
    { arbitrary: otherMethod, weight: 1 },
    { arbitrary: invented, weight: 1 },
  )
}

/** Requests that end the sender's session, or take their account away: all later requests would be anonymous. */
const endsTheRun = ({ method, path }: { method: string; path: string }): boolean =>
  /logout/i.test(path) || (method === 'DELETE' && path.startsWith('/api/users'))

/** Any request that a client could send. */
export const shots = (about: Known): fc.Arbitrary<Shot> =>
  fc
    .tuple(pathFor(about), queryFor(about), bodyFor(about))
    .filter(([target]) => !endsTheRun(target))
    .map(([{ method, path }, query, { body, type }]) => {
      const hasBody = !['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method)
      return {
        body: hasBody ? body : '',
        headers: hasBody ? { 'content-type': type } : {},
        method,
        path: query === '' ? path : `${path}?${query}`,
      }
    })
