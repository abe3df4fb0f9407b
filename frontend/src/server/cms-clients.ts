import { createBreaker } from '#cms/breaker.ts'
import { createClient, type Client, type Outcome } from '#cms/client.ts'
import type { CmsAddress } from '#cms/request.ts'

type CmsClientsOptions = CmsAddress & {
  readonly deadlineMs: number
  readonly now: () => number
  readonly onAnswer: (purpose: 'page' | 'sweep') => (outcome: Outcome, seconds: number, path: string) => void
}

type CmsClients = {
  readonly client: Client
  readonly sweeper: Client
  readonly previewClient: Client
}

/** The clients that ask the CMS for pages, for changes and for drafts. */
export const createCmsClients = (options: CmsClientsOptions): CmsClients => {
  const { cmsUrl, siteKey, deadlineMs, now, onAnswer } = options
  const asking = { cmsUrl, siteKey, deadlineMs, breaker: createBreaker({ now }) }
  return {
    client: createClient({ ...asking, onAnswer: onAnswer('page') }),
    sweeper: createClient({ ...asking, onAnswer: onAnswer('sweep') }),
    // An editor can wait longer for a draft than a visitor, and a bad draft must not open the visitors' breaker.
    previewClient: createClient({
      ...asking,
      breaker: createBreaker({ now }),
      deadlineMs: 5 * deadlineMs,
    }),
  }
}
