import type { DemoAccount } from './log-in.ts'
import type { Product } from './product.ts'

/** The CMS's API as one user: for preparations that are not the subject of a test. */
export type Api = {
  /** Creates a record, published unless the data say otherwise; gives its id. */
  create: (collection: string, data: Readonly<Record<string, unknown>>) => Promise<string>
  change: (collection: string, id: string, data: Readonly<Record<string, unknown>>) => Promise<void>
  /** Changes only the latest draft. */
  changeDraft: (collection: string, id: string, data: Readonly<Record<string, unknown>>) => Promise<void>
  find: (collection: string, query: Readonly<Record<string, string>>) => Promise<Found[]>
  /** Submits a festival for review. */
  submit: (festival: string) => Promise<void>
}

/** The fields of a record that tests use. */
export type Found = {
  id: string
  slug?: string
  _status?: string
}

type Answer = {
  doc: Found
  docs: Found[]
}

/** Logs in and gives the cookie. */
export const signIn = async ({ cmsUrl, password }: Product, account: DemoAccount): Promise<string> => {
  const response = await fetch(`${cmsUrl}/api/users/login`, {
    body: JSON.stringify({ email: `${account}@example.org`, password }),
    headers: { 'content-type': 'application/json', origin: cmsUrl },
    method: 'POST',
  })
  if (!response.ok) throw new Error(`${account} can't log in: ${response.status}`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** Logs in as this user. */
export const apiAs = async (product: Product, account: DemoAccount): Promise<Api> => {
  const { cmsUrl } = product
  const cookie = await signIn(product, account)
  const send = async (method: string, to: string, data?: object): Promise<Answer> => {
    const response = await fetch(`${cmsUrl}/api/${to}`, {
      body: data ? JSON.stringify(data) : null,
      headers: { 'content-type': 'application/json', cookie, origin: cmsUrl },
      method,
    })
    if (!response.ok) throw new Error(`${method} ${to} answers ${response.status}: ${await response.text()}`)
    return response.json()
  }
  const live = (data: object): object => ({ _status: 'published', ...data })
  return {
    change: async (collection, id, data) => {
      await send('PATCH', `${collection}/${id}?locale=nl`, live(data))
    },
    changeDraft: async (collection, id, data) => {
      await send('PATCH', `${collection}/${id}?draft=true&locale=nl`, data)
    },
    create: async (collection, data) => {
      const { doc } = await send('POST', `${collection}?locale=nl`, live(data))
      return doc.id
    },
    find: async (collection, query) => {
      const search = new URLSearchParams({ depth: '0', limit: '100', ...query })
      const { docs } = await send('GET', `${collection}?${search.toString()}`)
      return docs
    },
    submit: async (festival) => {
      await send('POST', `festivals/${festival}/review/submit`, {})
    },
  }
}
