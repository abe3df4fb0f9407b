import { createBreaker } from '#cms/breaker.ts'
import { createClient, type Client, type ClientOptions, type Outcome } from '#cms/client.ts'

type CmsClientsOptions = Pick<ClientOptions, 'baseUrl' | 'siteKey'> & {
  readonly deadlineMs: number
  readonly now: () => number
  readonly onAnswer: (purpose: 'page' | 'sweep') => (outcome: Outcome, seconds: number, path: string) => void
}

type CmsClients = {
  readonly client: Client
  readonly sweeper: Client
  readonly previewClient: Client
}

/** Asks the CMS for pages, for what has changed and for drafts. */
export const createCmsClients = (options: CmsClientsOptions): CmsClients => {
  const { baseUrl, siteKey, deadlineMs, now, onAnswer } = options
  const asking = { baseUrl, siteKey, deadlineMs, breaker: createBreaker({ now }) }
  return {
    client: createClient({ ...asking, onAnswer: onAnswer('page') }),
    sweeper: createClient({ ...asking, onAnswer: onAnswer('sweep') }),
    // An editor can wait for a draft longer than a visitor for a page, and what is wrong with a draft is no visitor's matter.
    previewClient: createClient({
      ...asking,
      breaker: createBreaker({ now }),
      deadlineMs: 5 * deadlineMs,
    }),
  }
}
