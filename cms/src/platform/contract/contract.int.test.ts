import { buildConfig, type Endpoint } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { write, writeNewsletter, writeSubscriber } from '../../../tests/followers.ts'
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
    const real = await realIds()
    for (const endpoint of ownEndpoints(cms.payload.config)) {
      const { refusing, some = [], welcome } = meant[endpoint.contract.who]
      for (const [name, api] of Object.entries(askers)) {
        const isWelcome = welcome.includes(name)
        // A record that is there shows a check that is missing; those who are welcome must not change it.
        const status = await statusOf(api, endpoint, isWelcome ? nothing : real(endpoint.address))
        const isRefused = refusing.includes(status) || (status === 404 && !endpoint.address.includes(':'))
        const isRight = isWelcome ? !isRefusal(status) : some.includes(name) || isRefused
        if (!isRight || status >= 500)
          wrong.push(`${name} got ${status} of ${endpoint.method} ${endpoint.address}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

const isRefusal = (status: number): boolean => [401, 403].includes(status)

type Meant = {
  /** What everybody else gets; that something is not there says nothing where it is. */
  readonly refusing: readonly number[]
  /** For whom it depends on the record. */
  readonly some?: readonly string[]
  /** Who is told at most that a record is not there. */
  readonly welcome: readonly string[]
}

const refusing = [401, 403]

const meant: Readonly<Record<OwnEndpoint['contract']['who'], Meant>> = {
  administrators: { refusing, welcome: ['admin'] },
  anybody: { refusing: [], welcome: ['anonymous', 'organiser', 'editor', 'admin'] },
  nobody: { refusing: [404], welcome: [] },
  // Of some the body is read first: it says which record they are about.
  people: { refusing: [...refusing, 400], some: ['organiser', 'editor', 'admin'], welcome: [] },
  site: { refusing, welcome: [] },
  staff: { refusing, welcome: ['editor', 'admin'] },
}

const nothing = '00000000-0000-4000-8000-000000000000'

/** Finds the id of a record that is there, for every address with one. */
const realIds = async (): Promise<(address: string) => string> => {
  const { content, payload } = cms
  const at = new Date().toISOString()
  const festival = content.festivals.delftLive
  const newsletter = await writeNewsletter(cms, 'Lente')
  const subscriber = await writeSubscriber(cms, 'reader@people.test')
  const stories = await draft('stories', { title: 'x' })
  const testimonials = await draft('testimonials', { quote: 'x' })
  await draft('pages', { title: 'x' })
  const made: Partial<Record<string, string>> = {
    applications: await write(payload, 'applications', {
      agreement: 'Ja',
      email: 'new@people.test',
      formKey: 'x',
      language: 'nl',
      municipality: 'Delft',
      organisationName: 'Samen',
      personName: 'Aya',
      plan: 'x',
      state: 'new',
      step: 0,
    }),
    'bulk-changes': await write(payload, 'bulk-changes', {
      by: content.users.editor,
      count: 1,
      key: 'x',
      state: 'done',
      to: 'cancelled',
    }),
    deliveries: await write(payload, 'deliveries', {
      key: 'x',
      newsletter,
      state: 'unknown',
      subscriber,
    }),
    festivals: festival,
    invitations: await write(payload, 'invitations', {
      email: 'guest@people.test',
      expiresAt: at,
      key: 'x',
      language: 'nl',
      organisation: content.organisations.delft,
      sent: 1,
      sentAt: at,
      state: 'open',
      tokenHash: 'x',
    }),
    mailings: await write(payload, 'mailings', { newsletter, sendAt: at, state: 'paused' }),
    // Of one that has been sent everybody hears first that it is locked.
    newsletters: await writeNewsletter(cms, 'Zomer'),
    'newsletters/test-picture': nothing,
    organisations: content.organisations.utrecht,
    outbox: await write(payload, 'outbox', {
      html: 'x',
      key: 'x',
      language: 'nl',
      state: 'failed',
      subject: 'x',
      template: 'x',
      text: 'x',
      to: 'x',
    }),
    reports: await write(payload, 'reports', {
      festival,
      nonce: 'x',
      organisation: content.organisations.delft,
      reminders: 0,
      state: 'submitted',
    }),
    'subscriber-imports': await write(payload, 'subscriber-imports', {
      consentedOn: at,
      fileName: 'x',
      lines: 1,
      proof: 'x',
      state: 'ready',
    }),
    subscribers: subscriber,
    'withdraw-consent/media': content.media.shown,
    'withdraw-consent/stories': stories,
    'withdraw-consent/testimonials': testimonials,
    ...(await versionIds()),
  }
  return (address) => {
    const [, of = ''] = /^\/api\/(.+?)\/:/.exec(address) ?? []
    return made[of] ?? (of === '' ? nothing : `no record for ${address}`)
  }
}

const draft = async (collection: 'pages' | 'stories' | 'testimonials', data: object): Promise<string> =>
  (
    await cms.payload.create({
      collection,
      data: data as never,
      draft: true,
      overrideAccess: true,
    })
  ).id

/** An older state of every record that can be put back. */
const versionIds = async (): Promise<Record<string, string>> => {
  const { collections, globals } = cms.payload.config
  const ids: Record<string, string> = {}
  for (const { slug, versions } of collections) {
    if (!versions) continue
    const { docs } = await cms.payload.findVersions({ collection: slug, limit: 1, overrideAccess: true })
    ids[`${slug}/versions`] = String(docs[0]?.id)
  }
  for (const { slug, versions } of globals) {
    if (!versions) continue
    await cms.payload.updateGlobal({ data: {}, draft: true, overrideAccess: true, slug })
    const { docs } = await cms.payload.findGlobalVersions({ limit: 1, overrideAccess: true, slug })
    ids[`globals/${slug}/versions`] = String(docs[0]?.id)
  }
  return ids
}

const statusOf = async (api: Api, { address, method }: OwnEndpoint, id: string): Promise<number> => {
  const to = address.replaceAll(/:\w+/g, id)
  const asked = method === 'DELETE' && !address.includes(':') ? `${to}?where[id][equals]=${nothing}` : to
  const answer =
    method === 'POST'
      ? await api.post(asked, {})
      : method === 'DELETE'
        ? await api.delete(asked)
        : await api.get(asked)
  return answer.status
}
