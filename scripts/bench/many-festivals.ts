import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Festival = Readonly<Record<string, unknown>>

export interface ManyFestivals {
  readonly url: string
  readonly stop: () => Promise<void>
}

const day = 24 * 60 * 60_000

/** The demo's own festivals again and again: another name, and a day of its own in the two years around now. */
const multiplied = (festivals: readonly Festival[], count: number): readonly Festival[] =>
  Array.from({ length: count }, (_, place) => {
    const festival = festivals[place % festivals.length] ?? {}
    const start = Date.now() + (((place * 7919) % 730) - 365) * day
    const again = Math.floor(place / festivals.length)
    return {
      ...festival,
      id: `${String(festival['id'])}-${again}`,
      slug: `${String(festival['slug'])}-${again}`,
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + 4 * 3_600_000).toISOString(),
    }
  }).sort((a, b) => String(a.startsAt).localeCompare(String(b.startsAt)))

const comparisons: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  equals: (value, wanted) => value === wanted,
  greater_than: (value, wanted) => value > wanted,
  in: (value, wanted) => wanted.split(',').includes(value),
  less_than_equal: (value, wanted) => value <= wanted,
}

const conditionsIn = (search: URLSearchParams) =>
  [...search].flatMap(([name, wanted]) => {
    const [, field = '', operator = ''] = /^where\[([^\]]+)\]\[([a-z_]+)\]$/.exec(name) ?? []
    const compare = comparisons[operator]
    return compare === undefined ? [] : [(festival: Festival) => compare(String(festival[field]), wanted)]
  })

/** Of a document what a question selects: whole fields, as a part of one is asked for with its other parts. */
const selected = (festival: Festival, search: URLSearchParams): Festival => {
  const fields = [...search.keys()].flatMap((name) => /^select\[([^\]]+)\]/.exec(name)?.[1] ?? [])
  return fields.length === 0
    ? festival
    : Object.fromEntries(['id', ...fields].map((field) => [field, festival[field]]))
}

const listing = (all: readonly Festival[], search: URLSearchParams): object => {
  const conditions = conditionsIn(search)
  const fitting = all.filter((festival) => conditions.every((holds) => holds(festival)))
  const [limit, page] = [Number(search.get('limit') ?? 10), Number(search.get('page') ?? 1)]
  return {
    docs: fitting.slice((page - 1) * limit, page * limit).map((festival) => selected(festival, search)),
    page,
    totalDocs: fitting.length,
    totalPages: Math.max(1, Math.ceil(fitting.length / limit)),
  }
}

/**
 * Stands between a site and the CMS: tells of many festivals, in the words of the few that the CMS has, and passes on
 * every other question. What grows with the number is then the site's own work.
 */
export const startManyFestivals = async (cmsUrl: string, count: number): Promise<ManyFestivals> => {
  const few = (await (await fetch(`${cmsUrl}/api/festivals?depth=1&locale=all&limit=100`)).json()) as {
    docs: Festival[]
  }
  const all = multiplied(few.docs, count)
  const passOn = async (path: string, key: string, response: ServerResponse): Promise<void> => {
    const answer = await fetch(cmsUrl + path, { headers: { 'x-site-key': key } })
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', cmsUrl)
    if (pathname !== '/api/festivals')
      return void passOn(request.url ?? '/', String(request.headers['x-site-key']), response)
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(listing(all, searchParams)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
