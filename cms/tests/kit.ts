import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'

import { fillContent, readContent, type Content } from './content.ts'
import { fillFromFile, mongoFile } from './mongo-template.ts'
import { password, people, type Person } from './people.ts'
import { serve } from './serve.ts'
import { origin, useOwnSettings } from './settings.ts'

/** An answer, parsed as JSON when it is JSON. */
export type Answer = {
  readonly status: number
  readonly headers: Headers
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- A test may read any answer; its assertions state the expected form.
  readonly body: any
  readonly text: string
}

/** The HTTP API for one person. */
export type Api = {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>
  readonly post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  readonly patch: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  readonly delete: (path: string) => Promise<Answer>
  readonly send: (path: string, init: RequestInit) => Promise<Answer>
}

export type Cms = {
  readonly payload: Payload
  readonly url: string
  readonly dataDir: string
  readonly content: Content
  readonly anonymous: Api
  /** The API for this person, logged in at the login endpoint. */
  readonly as: (person: Person) => Promise<Api>
  /** The API with a cookie of the test. */
  readonly withCookie: (cookie: string) => Api
  /** Logs in and returns the cookie. */
  readonly logIn: (
    email: string,
    secret?: string,
  ) => Promise<{ readonly answer: Answer; readonly cookie: string }>
  /** Stops it and leaves its data in place. */
  readonly leave: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts the whole CMS without its pages, on a separate database, behind a real socket. */
export const startCms = async (settings: Readonly<Record<string, string>> = {}): Promise<Cms> => {
  const { dataDir, isMongo } = useOwnSettings(settings)
  const template = process.env.WELKOM_TEST_TEMPLATE
  if (template !== undefined) {
    cpSync(template, dataDir, { recursive: true })
    if (isMongo) await fillFromFile(process.env.DATABASE_URL ?? '', path.join(template, mongoFile))
  }

  const { getPayload, handleEndpoints } = await import('payload')
  const { default: config } = await import('#payload.config.ts')
  const { createApiGuard } = await import('#platform/api-guard/guard.ts')
  const { createRateLimit } = await import('#platform/api-guard/rate-limit.ts')
  const { createMissBudget } = await import('#platform/api-guard/site-misses.ts')
  const { markClientAddresses } = await import('#platform/api-guard/client-address.ts')
  const { guardSessionCookies } = await import('#platform/headers/session-cookie.ts')
  const { catchImpossibleRequests } = await import('#platform/api-guard/wire.ts')
  const { siteSecret } = await import('./settings.ts')
  const { heldToContract } = await import('./held-to-contract.ts')

  catchImpossibleRequests()
  markClientAddresses()
  guardSessionCookies()
  const payload = await getPayload({ config, disableOnInit: false })
  const content = await (template === undefined ? fillContent(payload) : readContent(payload))
  const manyRequests = { duration: 60, points: 1_000_000 }
  const guard = createApiGuard({
    misses: createMissBudget({ all: manyRequests, each: manyRequests }),
    payload: () => Promise.resolve(payload),
    proxies: 0,
    rateLimit: createRateLimit({ all: manyRequests, credentials: manyRequests, writes: manyRequests }),
    siteSecret,
  })
  const held = heldToContract(payload.config)
  const { server, url } = await serve(async (request) =>
    held(request, () => guard(request, (checked) => handleEndpoints({ config, request: checked }))),
  )

  const anonymous = apiAt(url, {})
  const logIn: Cms['logIn'] = (email, secret = password) => cookieOf(anonymous, email, secret)
  const withCookie = (cookie: string): Api => apiAt(url, { cookie, origin: settings.CMS_URL ?? origin })
  const known = new Map<Person, Promise<Api>>()
  const enter = async (person: Person): Promise<Api> => {
    const { answer, cookie } = await logIn(people[person].email)
    if (answer.status !== 200) throw new Error(`${person} could not log in: ${answer.text}`)
    if (person === 'suspended') await suspend(payload, people[person].email)
    return withCookie(cookie)
  }
  const leave = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await payload.destroy()
  }
  return {
    anonymous,
    as: (person) => {
      const api = known.get(person) ?? enter(person)
      known.set(person, api)
      return api
    },
    content,
    dataDir,
    leave,
    logIn,
    payload,
    stop: async () => {
      await leave()
      rmSync(dataDir, { force: true, recursive: true })
    },
    url,
    withCookie,
  }
}

const suspend = (payload: Payload, email: string) =>
  payload.update({
    collection: 'users',
    data: { status: 'suspended' },
    overrideAccess: true,
    where: { email: { equals: email } },
  })

/** Logs in at the login endpoint of a CMS. */
export const cookieOf = async (anonymous: Api, email: string, secret: string) => {
  const answer = await anonymous.post('/api/users/login', { email, password: secret })
  const session = answer.headers.getSetCookie().find((cookie) => cookie.includes('payload-token='))
  return { answer, cookie: session?.split(';')[0] ?? '' }
}

/** The HTTP API at an address, with headers for every request. */
export const apiAt = (url: string, standing: Record<string, string>): Api => {
  const send: Api['send'] = async (to, init) => {
    const response = await fetch(`${url}${to}`, {
      redirect: 'manual',
      ...init,
      headers: {
        'accept-language': 'nl',
        ...standing,
        ...(init.headers as Record<string, string> | undefined),
      },
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') === true
    return {
      body: isJson && text !== '' ? JSON.parse(text) : null,
      headers: response.headers,
      status: response.status,
      text,
    }
  }
  const withBody =
    (method: string) =>
    (to: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
      send(to, {
        body: body === undefined ? null : body instanceof FormData ? body : JSON.stringify(body),
        headers: {
          ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        method,
      })
  return {
    delete: (to) => send(to, { method: 'DELETE' }),
    get: (to, headers = {}) => send(to, { headers }),
    patch: withBody('PATCH'),
    post: withBody('POST'),
    send,
  }
}
