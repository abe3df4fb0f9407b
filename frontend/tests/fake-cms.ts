import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

import { answerIn, type Mood } from './fake-moods.ts'
import { startingNewsletter } from './fake-newsletter.ts'
import { outlinesOf } from './fake-outlines.ts'
import { answerSubscriber, wordingIn } from './fake-subscribers.ts'
import { valueAt } from './value-at.ts'

type Document = Readonly<Record<string, unknown>>

export type Post = {
  readonly path: string
  readonly body: Document
  readonly headers: IncomingMessage['headers']
}

export type FakeCms = {
  readonly url: string
  /** Records by collection, and globals by slug. Tests may change them. */
  readonly records: Record<string, Document[]>
  readonly globals: Record<string, Document>
  readonly requests: string[]
  /** For each question that a visitor may have made up: the visitor's address. */
  readonly madeUpBy: string[]
  /** The number of such questions that it answers. */
  madeUpBudget: number
  /** The requests that the site sent, and the answers that it gets. */
  readonly posts: Post[]
  /** The status of its health check: 507 while it can't store anything. */
  health: number
  postAnswer: { status: number; body: unknown }
  /** The sentences that people agree to when they sign up. */
  wording: Record<string, { readonly newsletter: object; readonly follow: object }>
  mood: Mood
  /** A path whose answer is held back. */
  held: { readonly path: string; readonly until: Promise<void> } | null
  draft: Document | null
  /** The state of the link `good`, and the reports that came in through it. */
  report: { answer: unknown; status: number; received: FormData[] }
  /** The states of subscribers' links, and the requests that came in through them. */
  subscribers: { links: Record<string, Document>; status: number; answer: unknown; acts: Post[] }
  readonly stop: () => Promise<void>
}

const nl = (text: string) => ({ nl: text })

/** A small but valid set of data: one record of each kind. */
const startingRecords = (): Record<string, Document[]> => ({
  festivals: [
    {
      id: 'f1',
      slug: 'delft-viert',
      kind: 'festival',
      title: { nl: 'Delft viert', en: 'Delft celebrates' },
      summary: nl('Samen eten op de markt.'),
      organisation: { id: 'o1', slug: 'stichting-samen', name: 'Stichting Samen' },
      timeZone: 'Europe/Amsterdam',
      timeSlots: [{ day: '2026-06-20T12:00:00.000Z', startTime: '13:00', endTime: '17:00' }],
      startsAt: '2026-06-20T11:00:00.000Z',
      endsAt: '2026-06-20T15:00:00.000Z',
      venue: { name: 'Markt', municipality: 'Delft', province: 'zuid-holland' },
      pictures: [],
      eventStatus: 'scheduled',
      updatedAt: '2026-05-01T10:00:00.000Z',
    },
  ],
  organisations: [
    {
      id: 'o1',
      slug: 'stichting-samen',
      name: 'Stichting Samen',
      summary: nl('Wij eten samen.'),
      updatedAt: '2026-05-01T10:00:00.000Z',
    },
  ],
  testimonials: [
    { id: 't1', quote: nl('Ik ben trots.'), attribution: 'Anna', updatedAt: '2026-05-01T10:00:00.000Z' },
  ],
  stories: [
    {
      id: 's1',
      slug: 'samira',
      title: nl('Het verhaal van Samira'),
      person: 'Samira',
      intro: nl('Zij kookt.'),
      updatedAt: '2026-05-01T10:00:00.000Z',
    },
  ],
  pages: [
    {
      id: 'p1',
      slug: 'privacy',
      title: nl('Privacy'),
      blocks: [],
      updatedAt: '2026-05-01T10:00:00.000Z',
    },
  ],
  newsletters: [startingNewsletter],
  redirects: [],
  tombstones: [],
  media: [],
})

const startingGlobals = (): Record<string, Document> => ({
  home: { hero: { headline: nl('Hooman bouwt aan een open land') }, updatedAt: '2026-05-01T10:00:00.000Z' },
  organise: {
    title: { nl: 'Organiseer een festival', en: 'Organise a festival' },
    formIntro: nl('Vertel ons je plan.'),
    blocks: [],
    updatedAt: '2026-05-01T10:00:00.000Z',
  },
  site: { name: 'Welkom Hier', navigation: [], updatedAt: '2026-05-01T10:00:00.000Z' },
})

const picture = Buffer.from('not really a picture, but nobody looks inside')

/** A CMS on a free port that answers as the real one does, or badly when a test asks for that. */
export const startFakeCms = async (): Promise<FakeCms> => {
  const server = createServer((req, res) => answer(cms, req, res))
  const cms: FakeCms = {
    url: '',
    records: startingRecords(),
    globals: startingGlobals(),
    requests: [],
    madeUpBy: [],
    madeUpBudget: Infinity,
    posts: [],
    health: 200,
    postAnswer: { status: 201, body: {} },
    wording: { nl: wordingIn('nl'), en: wordingIn('en'), ar: wordingIn('ar') },
    mood: 'well',
    held: null,
    draft: null,
    report: { answer: { state: 'received' }, status: 200, received: [] },
    subscribers: { links: {}, status: 200, answer: { state: 'taken' }, acts: [] },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return Object.assign(cms, { url: `http://127.0.0.1:${port}` })
}

const answer = (cms: FakeCms, req: IncomingMessage, res: ServerResponse): void => {
  const url = new URL(req.url ?? '/', 'http://cms')
  cms.requests.push(`${url.pathname}${url.search}`)
  if (cms.mood !== 'well') return answerIn(cms.mood, req, res)
  if (cms.held?.path === url.pathname) return void cms.held.until.then(() => answerWell(cms, url, res))
  const visitor = req.headers['x-visitor-address']
  if (req.method === 'GET' && visitor !== undefined) {
    cms.madeUpBy.push(String(visitor))
    if (cms.madeUpBy.length > cms.madeUpBudget) return void res.writeHead(429).end('{}')
  }
  if (url.pathname === '/api/report-form') return void answerReport(cms, req, url, res)
  if (url.pathname.startsWith('/api/subscribers/') && url.pathname !== '/api/subscribers/sign-up')
    return void answerSubscriber(cms, req, url, res)
  return req.method === 'POST' ? void takePost(cms, url, req, res) : answerWell(cms, url, res)
}

const takePost = async (cms: FakeCms, url: URL, req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Document
  cms.posts.push({ path: url.pathname, body, headers: req.headers })
  const { status, body: answered } = cms.postAnswer
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answered))
}

const answerReport = async (
  cms: FakeCms,
  req: IncomingMessage,
  url: URL,
  res: ServerResponse,
): Promise<void> => {
  const json = (status: number, body: unknown) =>
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  if (req.headers['x-site-key'] === undefined) return void json(404, {})
  if (req.method === 'GET') {
    if (url.searchParams.get('token') !== 'good') return void json(200, { state: 'unknown' })
    const isOpen = cms.report.received.length === 0
    return void json(
      200,
      isOpen ? { state: 'open', festival: { title: nl('Delft viert') } } : { state: 'received' },
    )
  }
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(Buffer.from(chunk))
  const headers = { 'content-type': req.headers['content-type'] ?? '' }
  const form = await new Response(Buffer.concat(chunks), { headers }).formData()
  if (cms.report.status === 200) cms.report.received.push(form)
  json(cms.report.status, cms.report.answer)
}

const answerWell = (cms: FakeCms, url: URL, res: ServerResponse): void => {
  const json = (status: number, body: unknown) =>
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  const [, , first = '', second = '', third = ''] = url.pathname.split('/')
  if (first === 'healthz') return void json(cms.health, { status: 'any' })
  if (first === 'festival-outlines') {
    const { body, etag } = outlinesOf(cms.records['festivals'] ?? [])
    if (res.req.headers['if-none-match'] === etag) return void res.writeHead(304, { etag }).end()
    return void res.writeHead(200, { 'content-type': 'application/json', etag }).end(body)
  }
  if (first === 'counters') return void json(200, { festivals: 12, organisations: 8, people: 3456 })
  if (first === 'sign-up-wording') return void json(200, cms.wording)
  if (first === 'globals') return void json(cms.globals[second] ? 200 : 404, cms.globals[second] ?? {})
  if (first === 'preview-document') {
    const isGood = cms.draft !== null && url.searchParams.get('token') === 'good'
    return void json(isGood ? 200 : 401, cms.draft ?? {})
  }
  if (first === 'media' && second === 'file') {
    if (/^(?:missing|flood)/.test(third)) return void json(404, {})
    const type = third === 'page.webp' ? 'text/html' : 'image/webp'
    return void res.writeHead(200, { 'content-type': type }).end(picture)
  }
  const isBeyond = Number(url.searchParams.get('page') ?? 1) > 1
  const documents = isBeyond ? [] : (cms.records[first] ?? []).filter((document) => fits(document, url))
  json(200, { docs: documents, totalDocs: documents.length, totalPages: 1, page: 1 })
}

/** The query conditions that the site uses. */
const fits = (document: Document, url: URL): boolean =>
  [...url.searchParams].every(([name, wanted]) => {
    const condition = /^where\[([^\]]+)\]\[([a-z_]+)\]$/.exec(name)
    if (condition === null) return true
    const [, field = '', operator] = condition
    const value = valueAt(document, field)
    const related = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
    const plain = typeof related === 'string' || typeof related === 'boolean' ? String(related) : ''
    switch (operator) {
      case 'in':
        return wanted.split(',').includes(plain)
      case 'greater_than':
        return plain > wanted
      case 'greater_than_equal':
        return plain >= wanted
      case 'less_than':
        return plain < wanted
      case 'less_than_equal':
        return plain <= wanted
      default:
        return plain === wanted
    }
  })
