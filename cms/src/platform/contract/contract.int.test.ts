import { buildConfig, type Endpoint } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startCms, type Api, type Cms } from '../../../tests/kit.ts'
import { contractOf } from './contract.ts'
import { ownEndpoints, type OwnEndpoint } from './own-endpoints.ts'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(async () => cms.stop())

type Served = {
  readonly collections: readonly { readonly endpoints: false | Endpoint[]; readonly slug: string }[]
  readonly endpoints: Endpoint[]
  readonly globals: readonly { readonly endpoints?: false | Endpoint[]; readonly slug: string }[]
}

const allOf = ({ collections, endpoints, globals }: Served) => [
  ...endpoints.map((one) => [one.path, one] as const),
  ...[...collections, ...globals].flatMap(({ endpoints: own, slug }) =>
    (own || []).map((one) => [`/${slug}${one.path}`, one] as const),
  ),
]

/** What Payload serves by itself, found by asking it rather than by a list. */
const payloadsOwn = async (): Promise<ReadonlySet<unknown>> => {
  const bare = await buildConfig({
    collections: [{ slug: 'users', auth: true, fields: [], upload: true, versions: true }],
    db: cms.payload.config.db,
    globals: [{ slug: 'site', fields: [], versions: true }],
    jobs: { tasks: [{ slug: 'none', handler: () => ({ output: {} }) }] },
    secret: 'bare',
  })
  return new Set(allOf(bare).map(([, { handler }]) => handler))
}

describe('contracts', () => {
  it('are there for every endpoint that is not Payload’s own', async () => {
    const known = await payloadsOwn()
    const without = allOf(cms.payload.config).filter(
      ([, endpoint]) => !known.has(endpoint.handler) && contractOf(endpoint) === null,
    )
    expect(without.map(([address, { method }]) => `${method} ${address}`)).toEqual([])
  })

  it('turn everybody else away, and nobody whom they name', async () => {
    const askers = {
      anonymous: cms.anonymous,
      organiser: await cms.as('delft'),
      editor: await cms.as('editor'),
      admin: await cms.as('admin'),
    }
    const wrong: string[] = []
    for (const endpoint of ownEndpoints(cms.payload.config)) {
      const { refusing, some = [], welcome } = meant[endpoint.contract.who]
      for (const [name, api] of Object.entries(askers)) {
        const status = await statusOf(api, endpoint)
        const isWelcome = welcome.includes(name)
        const isRight = isWelcome ? !isRefusal(status) : some.includes(name) || refusing.includes(status)
        if (!isRight || status >= 500)
          wrong.push(`${name} got ${status} of ${endpoint.method} ${endpoint.address}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

const isRefusal = (status: number): boolean => [401, 403].includes(status)

type Meant = {
  /** What everybody else gets. */
  readonly refusing: readonly number[]
  /** For whom it depends on the record. */
  readonly some?: readonly string[]
  /** Who is told at most that a record is not there. */
  readonly welcome: readonly string[]
}

const refusing = [401, 403, 404]

const meant: Readonly<Record<OwnEndpoint['contract']['who'], Meant>> = {
  administrators: { refusing, welcome: ['admin'] },
  anybody: { refusing: [], welcome: ['anonymous', 'organiser', 'editor', 'admin'] },
  nobody: { refusing: [404], welcome: [] },
  // Of some the body is read first: it says which record they are about.
  people: { refusing: [...refusing, 400], some: ['organiser', 'editor', 'admin'], welcome: [] },
  site: { refusing, welcome: [] },
  staff: { refusing, welcome: ['editor', 'admin'] },
}

const statusOf = async (api: Api, { address, method }: OwnEndpoint): Promise<number> => {
  const nothing = '00000000-0000-4000-8000-000000000000'
  const to = address.replaceAll(/:\w+/g, nothing)
  const asked = method === 'DELETE' && !address.includes(':') ? `${to}?where[id][equals]=${nothing}` : to
  const answer =
    method === 'POST'
      ? await api.post(asked, {})
      : method === 'DELETE'
        ? await api.delete(asked)
        : await api.get(asked)
  return answer.status
}
