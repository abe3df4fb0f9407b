import type { Endpoint } from 'payload'

import { isId } from '#platform/ids.rules.ts'

import { notFound, problem, type Problem } from './problem.ts'

/** A set of endpoints under one name: of a collection, of a global, or the project's own endpoints at the root. */
export type ApiMap = {
  readonly collections: Readonly<Record<string, readonly Endpoint[]>>
  readonly globals: Readonly<Record<string, readonly Endpoint[]>>
  readonly root: readonly Endpoint[]
}

/** The endpoint that a request goes to. */
export type Target = {
  readonly kind: 'collection' | 'global' | 'root'
  readonly slug: string
  /** The path as Payload writes it: `/:id`, `/versions/:id`, `/login`. */
  readonly pattern: string
  /** How many pictures a form may bring along; an endpoint sets it by `custom: { files: 3 }`. */
  readonly files?: number
  /**
   * Whether a form may bring one file, of any kind that the endpoint reads; an endpoint sets it by `custom: { file:
   * true }`.
   */
  readonly takesFile?: boolean
}

const plainSegment = /^[\w.~@ ()-]{1,200}$/

/** Finds the one endpoint that a path and method match exactly; every other path is refused. */
export const findEndpoint = (api: ApiMap, method: string, pathname: string): Problem | Target => {
  const segments = segmentsOf(pathname)
  if (segments === null)
    return problem(400, 'Dit adres is niet goed geschreven.', 'This address is not well-formed.')
  const [first, second, ...others] = segments
  if (first === undefined) return notFound
  if (first === 'globals') {
    const endpoints = second === undefined ? undefined : own(api.globals, second)
    return endpoints === undefined
      ? notFound
      : among(endpoints, method, others, { kind: 'global', slug: second ?? '' })
  }
  const rest = second === undefined ? [] : [second, ...others]
  const endpoints = own(api.collections, first)
  return endpoints === undefined
    ? among(api.root, method, segments, { kind: 'root', slug: '' })
    : among(endpoints, method, rest, { kind: 'collection', slug: first })
}

const segmentsOf = (pathname: string): readonly string[] | null => {
  const segments = pathname
    .replace(/^\/api\/?/, '')
    .replace(/\/$/, '')
    .split('/')
  const decoded = segments.map((segment) => {
    try {
      return decodeURIComponent(segment)
    } catch {
      return ''
    }
  })
  const isPlain = decoded.every((one) => plainSegment.test(one) && one !== '.' && one !== '..')
  if (pathname.replace(/\/$/, '') === '/api') return []
  return isPlain ? decoded : null
}

const own = (map: ApiMap['collections'], key: string) => (Object.hasOwn(map, key) ? map[key] : undefined)

const among = (
  endpoints: readonly Endpoint[],
  method: string,
  segments: readonly string[],
  where: Pick<Target, 'kind' | 'slug'>,
): Problem | Target => {
  const onPath = endpoints.filter(({ path }) => matches(path, segments))
  const found = onPath.find((one) => one.method === method.toLowerCase())
  if (found !== undefined) return { ...where, pattern: found.path, ...filesOf(found) }
  if (onPath.length === 0) return notFound
  return problem(405, 'Dit kan hier niet.', 'This is not possible here.', {
    allow: [...new Set(onPath.map((one) => one.method.toUpperCase()))].join(', '),
  })
}

const filesOf = ({ custom }: Endpoint): Pick<Target, 'files' | 'takesFile'> => ({
  ...(typeof custom?.files === 'number' && { files: custom.files }),
  ...(custom?.file === true && { takesFile: true }),
})

const matches = (pattern: string, segments: readonly string[]): boolean => {
  const parts = pattern.split('/').filter((part) => part !== '')
  const required = parts.filter((part) => !part.endsWith('?'))
  if (segments.length < required.length || segments.length > parts.length) return false
  return segments.every((segment, index) => matchesPart(parts[index] ?? '', segment))
}

const matchesPart = (part: string, segment: string): boolean => {
  if (part === ':id' || part === ':id?') return isId(segment)
  return part.startsWith(':') || part.toLowerCase() === segment.toLowerCase()
}
