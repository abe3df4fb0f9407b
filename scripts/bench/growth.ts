import { once, send } from './load.ts'
import { costOfRequest } from './processor-time.ts'
import { median } from './row.ts'
import type { Site } from './site.ts'

const rounds = 5
const requests = 60

/** Free input that the site does not cache, so each request renders the page; the answers of the CMS are cached. */
const pages = {
  list: '/festivals?free=1&near=2611&wheelchair=1',
  search: '/zoeken?q=feest',
}

/** Milliseconds of processor time for each page. */
export type Costs = Readonly<Record<keyof typeof pages, number>>

/** The cost of a page that is rendered for one visitor. */
export const costsOf = async ({ pid, port }: Pick<Site, 'pid' | 'port'>): Promise<Costs> => {
  const measure = async (address: string): Promise<number> => {
    const target = { headers: { 'accept-encoding': 'br' }, path: address, port }
    await once(target)
    await send(target, requests)
    const costs: number[] = []
    for (let round = 0; round < rounds; round += 1)
      costs.push((await costOfRequest(pid(), target, requests)) / 1000)
    return median(costs)
  }
  return { list: await measure(pages.list), search: await measure(pages.search) }
}
