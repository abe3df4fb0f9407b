import { setTimeout as wait } from 'node:timers/promises'

import type { StartedProduct } from '../../e2e/kit/product.ts'
import { atMost, type Row } from './row.ts'

const answers = async (address: string): Promise<boolean> => {
  const answer = await fetch(address).catch(() => null)
  await answer?.body?.cancel()
  return answer?.ok === true
}

const secondsUntil = async (address: string, since: number): Promise<number> => {
  while (!(await answers(address))) await wait(20)
  return (performance.now() - since) / 1000
}

/** The time that `npm start` takes, with built programs and a filled database, until each program answers. */
export const starting = async ({ product, restart }: StartedProduct): Promise<Row[]> => {
  // A site that ran before has copies on disk, so it answers before the CMS does.
  await fetch(product.siteUrl)
  let seconds: readonly number[] = []
  let measured = Promise.resolve()
  await restart({
    begun: () => {
      const since = performance.now()
      measured = Promise.all([
        secondsUntil(product.siteUrl, since),
        secondsUntil(`${product.cmsUrl}/api/healthz`, since),
      ]).then((both) => {
        seconds = both
      })
    },
  })
  await measured
  const [site = NaN, cms = NaN] = seconds
  return [
    atMost('npm start, everything built: until the site answers', site, 3, 's'),
    atMost('npm start, everything built: until the CMS answers', cms, 10, 's'),
  ]
}
