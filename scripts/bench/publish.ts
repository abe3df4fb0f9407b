import { setTimeout as wait } from 'node:timers/promises'

import { apiAs } from '../../e2e/kit/api.ts'
import type { Product } from '../../e2e/kit/product.ts'
import { atMost, median, type Row } from './row.ts'

/** The time from an editor's publish until a visitor sees the change. */
export const publishing = async (product: Product): Promise<Row[]> => {
  const editor = await apiAs(product, 'editor')
  const [story] = await editor.find('stories', { 'where[slug][equals]': 'hooman' })
  if (story === undefined) throw new Error('The demo content has no story of Hooman.')
  const address = `${product.siteUrl}/verhalen/hooman`
  const times: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const title = `Gemeten om ${new Date().toISOString()}`
    await editor.change('stories', story.id, { title })
    const publishedAt = performance.now()
    while (!(await (await fetch(address)).text()).includes(title)) await wait(20)
    times.push((performance.now() - publishedAt) / 1000)
  }
  return [atMost('published → seen by a visitor', median(times), 2, 's')]
}
