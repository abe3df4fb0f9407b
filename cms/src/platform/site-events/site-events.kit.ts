import type { PayloadRequest } from 'payload'
import type { Logger } from 'pino'

import { env } from '#env.ts'
import { whenEnded } from '#platform/database/whole.ts'

import { signatureOf } from './sign.rules.ts'

const waiting = new Set<string>()
/** Once soon, and once more for a site that was reading at that very moment; the site's own sweep repairs the rest. */
const delays = [100, 1500]
const deadline = 3000

/** The sites that did not receive the last notice: each outage is logged once. */
const unheard = new Set<string>()

const send = async (tags: string[], logger: Pick<Logger, 'warn'>): Promise<void> => {
  const body = JSON.stringify({ at: new Date().toISOString(), id: crypto.randomUUID(), tags })
  const headers = { 'content-type': 'application/json', 'x-signature': signatureOf(body, env().SITE_SECRET) }
  for (const site of env().siteInternalUrls) {
    try {
      const answer = await fetch(new URL('/hooks/site-events', site), {
        body,
        headers,
        method: 'POST',
        signal: AbortSignal.timeout(deadline),
      })
      if (answer.ok) unheard.delete(site)
      else
        tellOnce(site, () => logger.warn({ site, status: answer.status }, 'The site refuses change notices'))
    } catch (error) {
      tellOnce(site, () =>
        logger.warn({ reason: String(error), site }, 'Change notices do not reach the site'),
      )
    }
  }
}

const tellOnce = (site: string, tell: () => void): void => {
  if (!unheard.has(site)) tell()
  unheard.add(site)
}

/**
 * Tells every site which cache tags have changed, once the change of the request is committed; an undone change sends
 * nothing. Never throws: notices that come close together leave as one, and the site repairs a lost notice within a
 * minute.
 */
export const tellSites = (req: PayloadRequest, tags: readonly string[]): Promise<void> =>
  whenEnded(req, async (isKept) => {
    if (isKept) tellSoon(tags, req.payload.logger)
  })

const tellSoon = (tags: readonly string[], logger: Pick<Logger, 'warn'>): void => {
  const first = waiting.size === 0
  for (const tag of tags) waiting.add(tag)
  if (!first) return
  setTimeout(() => {
    const all = [...waiting]
    waiting.clear()
    void send(all, logger)
    setTimeout(() => void send(all, logger), delays[1]).unref()
  }, delays[0]).unref()
}
