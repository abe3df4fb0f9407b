import { createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { pino } from 'pino'

import { ErrorPage } from '#features/errors/error.page.tsx'
import { createSite, type Site } from '#server/create-site.ts'
import { siteDocuments, sitePages } from '#server/routes.ts'
import { run, type Running } from '#server/run.ts'
import { storeAnswer } from '#server/stored-answer.ts'

import { startFakeCms, type FakeCms } from './fake-cms.ts'

export const secret = 'a secret of more than thirty-two characters'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
  readonly bytes: Buffer
}

/** The token in the form of a page. */
export const tokenIn = ({ body }: Answer): string => /name="form-token" value="([^"]+)"/.exec(body)?.[1] ?? ''

export type TestSite = {
  readonly cms: FakeCms
  readonly site: Site
  /** The port it listens on, for tests that write to the socket themselves. */
  readonly port: number
  readonly lines: string[]
  /** Sends exactly this path, which `fetch` would normalize. */
  readonly get: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>
  /** Sends a form as a browser does from a page of the site. */
  readonly post: (
    path: string,
    answers: Readonly<Record<string, string>> | FormData,
    headers?: Record<string, string>,
  ) => Promise<Answer>
  /** Sends the notice that the CMS sends after a change. */
  readonly notify: (tags: readonly string[], at?: Date, signature?: string) => Promise<Answer>
  readonly moveClock: (milliseconds: number) => void
  /** Restarts the site, as if its process was restarted. */
  readonly restart: () => Promise<void>
  readonly dataDirectory: string
  readonly stop: () => Promise<void>
}

/** A short limit for tests in which the CMS hangs; other tests get a long one, so that a busy machine breaks none. */
export const impatient = { deadlineMs: 1000 }

/** The real site in front of a fake CMS, with a clock that the test controls. */
export const startTestSite = async (
  options: { readonly deadlineMs?: number; readonly siteUrl?: string; readonly proxies?: number } = {},
): Promise<TestSite> => {
  const cms = await startFakeCms()
  const dataDirectory = await mkdtemp(join(tmpdir(), 'site-'))
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  let now = new Date('2026-06-01T10:00:00Z').getTime()
  let site: Site
  let running: Running

  const open = async (): Promise<void> => {
    site = createSite({
      siteUrl: options.siteUrl ?? 'http://site.test',
      cmsUrl: 'http://cms.test:3001',
      cmsInternalUrl: cms.url,
      siteSecret: secret,
      dataDirectory,
      proxies: options.proxies ?? 0,
      development: false,
      pages: sitePages,
      documents: siteDocuments,
      errorPage: ErrorPage,
      files: () => files,
      log,
      now: () => new Date(now),
      deadlineMs: options.deadlineMs ?? 10_000,
    })
    running = await run({ site, port: 0, log, sweepMs: 3_600_000, graceMs: 500 })
    await site.settled()
  }
  await open()

  return {
    cms,
    lines,
    dataDirectory,
    get site() {
      return site
    },
    get port() {
      return running.port
    },
    get: (path, headers = {}, method = 'GET') => send({ port: running.port, path, headers, method }),
    post: async (path, answers, headers = {}) => {
      const origin = options.siteUrl ?? 'http://site.test'
      const form = answers instanceof FormData ? answers : new URLSearchParams(answers)
      const request = new Request(origin, { method: 'POST', body: form })
      return send({
        port: running.port,
        path,
        headers: { 'content-type': request.headers.get('content-type') ?? '', origin, ...headers },
        method: 'POST',
        body: Buffer.from(await request.arrayBuffer()),
      })
    },
    notify: (tags, at = new Date(now), signature) => {
      const body = JSON.stringify({ tags, at: at.toISOString(), id: 'notice' })
      const sign = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
      const headers = { 'content-type': 'application/json', 'x-signature': signature ?? sign }
      return send({ port: running.port, path: '/hooks/site-events', headers, method: 'POST', body })
    },
    moveClock: (milliseconds) => {
      now += milliseconds
    },
    restart: async () => {
      await running.stop()
      await open()
    },
    stop: async () => {
      await running.stop()
      await cms.stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}

const style = storeAnswer(Buffer.from('body{}'), { 'Content-Type': 'text/css; charset=utf-8' })

const files = {
  assets: {
    stylesheet: '/assets/site.css',
    fonts: {},
    islands: { preview: '/assets/preview.js', person: '/assets/person.js' },
    icon: '/favicon.svg',
  },
  files: new Map([['/assets/site.css', style]]),
}

type Sending = {
  readonly port: number
  readonly path: string
  readonly headers: Record<string, string>
  readonly method: string
  readonly body?: string | Buffer
}

const send = ({ port, path, headers, method, body }: Sending): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const outgoing = request({ port, path, headers, method, agent: false }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          bytes: Buffer.concat(chunks),
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
