import { spawn } from 'node:child_process'
import { once as event } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import type { Product } from '../../e2e/kit/product.ts'
import { builtFolder } from '../build/builds.ts'
import { freePort } from '../programs/ports.ts'
import { siteFlags } from '../programs/site-flags.rules.ts'
import { root } from '../settings/load-settings.ts'
import { once, send } from './load.ts'
import { startManyFestivals } from './many-festivals.ts'
import { costOfRequest } from './processor-time.ts'
import { atMost, median, type Row } from './row.ts'
import type { Site } from './site.ts'

const sizes = [100, 1_000, 10_000]
const rounds = 5
const requests = 60

/** Addresses that are nobody else's, so that each is made anew for every visitor; their questions are held. */
const pages = {
  list: '/festivals?free=1&near=2611&wheelchair=1',
  search: '/zoeken?q=feest',
}

const encoding = { 'accept-encoding': 'br' }

interface Running {
  readonly site: Pick<Site, 'pid' | 'port'>
  readonly stop: () => Promise<void>
}

/** The built site beside the one that runs, asking somebody else. */
const startSite = async (cmsUrl: string, product: Product): Promise<Running> => {
  const port = await freePort()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'many-festivals-'))
  const child = spawn(process.execPath, [...siteFlags, `${builtFolder('frontend')}/main.js`], {
    cwd: path.join(root, 'frontend'),
    env: {
      ...process.env,
      CMS_INTERNAL_URL: cmsUrl,
      CMS_URL: product.cmsUrl,
      DATA_DIR: folder,
      NODE_ENV: 'production',
      SITE_PORT: String(port),
      SITE_SECRET: 'only-for-the-festivals-that-are-not-there',
      SITE_URL: `http://localhost:${port}`,
    },
    stdio: 'ignore',
  })
  const ended = event(child, 'exit')
  const home = { headers: {}, path: '/', port }
  while ((await once(home).catch(() => null)) === null) await wait(50)
  return {
    site: { port, pid: () => child.pid ?? 0 },
    stop: async () => {
      child.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const costsAt = async (size: number, product: Product): Promise<Record<keyof typeof pages, number>> => {
  const festivals = await startManyFestivals(product.cmsUrl, size)
  const { site, stop } = await startSite(festivals.url, product)
  const measure = async (address: string): Promise<number> => {
    const target = { headers: encoding, path: address, port: site.port }
    // Until every festival is there; then a round to warm up.
    while ((await once(target)).status !== 200) await wait(100)
    await send(target, requests)
    const costs: number[] = []
    for (let round = 0; round < rounds; round += 1)
      costs.push((await costOfRequest(site.pid(), target, requests)) / 1000)
    return median(costs)
  }
  try {
    return { list: await measure(pages.list), search: await measure(pages.search) }
  } finally {
    await stop()
    await festivals.stop()
  }
}

/** What a page costs with a hundred festivals, a thousand and ten thousand. */
export const growth = async (product: Product): Promise<Row[]> => {
  const measured: Record<keyof typeof pages, number>[] = []
  for (const size of sizes) measured.push(await costsAt(size, product))
  return (['list', 'search'] as const).map((name) => {
    const costs = measured.map((one) => one[name])
    const told = costs.map((milliseconds) => milliseconds.toFixed(1)).join(', ')
    const ratio = (costs.at(-1) ?? NaN) / (costs[0] ?? NaN)
    return atMost(
      `${name} of festivals, made anew: processor time with ${sizes.join(', ')} festivals is ${told} ms; the last ÷ the first`,
      ratio,
      2,
      '×',
    )
  })
}
