import { lookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

import { isPublicAddress, mayBeAsked } from './public-address.ts'

/** What came of a link: the status it answers with, or null when nothing could be asked. */
export type AskLink = (url: string) => Promise<number | null>

interface Site {
  /** As visitors know it. */
  readonly url: string
  /** As this program reaches it. */
  readonly internalUrl: string
}

const patience = 5_000
const mostRedirects = 4

/**
 * Knocks at links as a reader would: at the site by the way this program knows, elsewhere on the open internet only.
 * Each name is looked up by the connection itself, so that it can’t mean another machine a moment later.
 */
export const createAskLink =
  (site: Site): AskLink =>
  async (link) => {
    for (const method of ['HEAD', 'GET'] as const) {
      const status = await follow(link, method, site)
      // Some servers know no HEAD.
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

interface Knock {
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
