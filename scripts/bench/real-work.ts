import { setTimeout as wait } from 'node:timers/promises'

import { apiAs } from '../../e2e/kit/api.ts'
import type { Product } from '../../e2e/kit/product.ts'
import { median } from './row.ts'

const slug = 'enschede-weeft'

/** The festival's own page, the list that shows it, and the calendar of its town. */
const places = [`/festivals/${slug}`, '/festivals/in/enschede', '/gemeenten/enschede.ics']

/** Joins folded lines: a long line of a calendar continues on the next line. */
const shows = async (address: string, title: string): Promise<boolean> =>
  (await (await fetch(address)).text()).replaceAll('\r\n ', '').includes(title)

/** The seconds from an editor's publish of a festival until visitors see it on all these addresses. */
export const publishedEverywhere = async (product: Product): Promise<number> => {
  const editor = await apiAs(product, 'editor')
  const [festival] = await editor.find('festivals', { 'where[slug][equals]': slug })
  if (festival === undefined) throw new Error('The demo content lacks the festival of Enschede.')
  const times: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const title = `Gemeten ${Date.now()}`
    await editor.change('festivals', festival.id, { title })
    const publishedAt = performance.now()
    for (const place of places) while (!(await shows(product.siteUrl + place, title))) await wait(20)
    times.push((performance.now() - publishedAt) / 1000)
  }
  return median(times)
}

/** The seconds that an editor waits for a list of drafts, with the request that the admin sends. */
export const adminList = async (product: Product): Promise<number> => {
  const editor = await apiAs(product, 'editor')
  const times: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const since = performance.now()
    await editor.find('festivals', {
      draft: 'true',
      limit: '10',
      sort: '-startsAt',
      'where[_status][equals]': 'draft',
    })
    times.push((performance.now() - since) / 1000)
  }
  return median(times)
}
