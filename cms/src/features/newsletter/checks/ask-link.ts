import { lookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

import { isPublicAddress, mayBeAsked } from './public-address.ts'

/** The result of a link: the HTTP status, or null when no request was possible. */
export type AskLink = (url: string) => Promise<number | null>

type Site = {
  /** The address that visitors use. */
  readonly url: string
  /** The address that this program uses. */
  readonly internalUrl: string
}

const patience = 5_000
const mostRedirects = 4

/**
 * Requests links as a reader would: at the site by this program's own address of it, elsewhere on the open internet
 * only. The connection itself looks up each name, so that it can’t point to another machine a moment later.
 */
export const createAskLink =
  (site: Site): AskLink =>
  async (link) => {
    for (const method of ['HEAD', 'GET'] as const) {
      const status = await follow(link, method, site)
      // Some servers don't support HEAD.
      if (status !== null && status < 400) return status
      if (method === 'GET') return status
    }
    return null
  }

const follow = async (link: string, method: 'GET' | 'HEAD', site: Site): Promise<number | null> => {
  let url = new URL(link)
  for (let step = 0; step <= mostRedirects; step += 1) {
    const answer = await knock(url, method, site)
    if (answer === null) return null
    if (answer.location === null || answer.status < 300 || answer.status > 399) return answer.status
    if (!URL.canParse(answer.location, url.href)) return answer.status
    url = new URL(answer.location, url.href)
  }
  return null
}

type Knock = {
  readonly location: string | null
  readonly status: number
}

const knock = (url: URL, method: 'GET' | 'HEAD', site: Site): Promise<Knock | null> => {
  const isOwn = url.origin === new URL(site.url).origin
  if (!isOwn && !mayBeAsked(url)) return Promise.resolve(null)
  const target = isOwn ? new URL(`${url.pathname}${url.search}`, site.internalUrl) : url
  const request = target.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve) => {
    const asked = request(
      target,
      {
        headers: { accept: '*/*', 'user-agent': 'newsletter-link-check' },
        method,
        signal: AbortSignal.timeout(patience),
        ...(isOwn ? {} : { lookup: onlyPublic }),
      },
      (response) => {
        resolve({ location: response.headers.location ?? null, status: response.statusCode ?? 0 })
        response.destroy()
      },
    )
    asked.on('error', () => resolve(null))
    asked.end()
  })
}

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

const onlyPublic = (hostname: string, options: LookupOptions, found: Found): void => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first, ...rest] = error === null ? addresses.filter(({ address }) => isPublicAddress(address)) : []
    if (first === undefined) found(error ?? new Error(`${hostname} is not on the open internet`), [])
    else if (options.all === true) found(null, [first, ...rest])
    else found(null, first.address, first.family)
  })
}
