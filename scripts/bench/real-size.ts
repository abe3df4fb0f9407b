import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'

import { startProduct, type StartedProduct } from '../../e2e/kit/product.ts'
import { templates } from '../../e2e/kit/templates.ts'
import { freePort } from '../programs/ports.ts'
import { root } from '../settings/load-settings.ts'
import { costsOf, type Costs } from './growth.ts'
import { once } from './load.ts'
import { pidOfSite } from './programs.ts'
import { adminList, publishedEverywhere } from './real-work.ts'
import { atMost, type Row } from './row.ts'
import { siteAt, type Site } from './site.ts'
import { starting } from './start.ts'

const usual = [2_000, 10_000]
const readers = 20_000

type Database = {
  readonly name: string
  /** The setting with a separate database for these measurements. */
  readonly url: string
}

/** The product's SQLite file, and a MongoDB if `MONGODB_URL` names one. */
const databases = (): readonly Database[] => {
  const { MONGODB_URL: mongo } = process.env
  const embedded = { name: 'SQLite', url: '' }
  if (mongo === undefined || mongo === '') return [embedded]
  const url = new URL(mongo)
  url.pathname = `/welkom-bench-${Date.now()}`
  return [embedded, { name: 'MongoDB', url: url.href }]
}

/** The site's addresses for programs, in addition to its pages. */
const documents = [
  '/festivals.ics',
  '/provincies/utrecht.ics',
  '/gemeenten/delft.ics',
  '/organisaties/tafelgenoten-delft.ics',
  '/festivals.rss',
  '/provincies/utrecht.atom',
  '/gemeenten/delft.json',
  '/sitemap.xml',
  '/sitemap/festivals-nl-1.xml',
  '/sitemap/places-en-1.xml',
  '/api/v1/festivals?limit=100',
  '/api/v1/festivals?limit=100&page=20',
  '/api/v1/organisations?limit=100',
]

const addresses = [
  ...templates.filter(({ status }) => status === 200).flatMap(({ paths }) => Object.values(paths)),
  '/festivals?page=10',
  ...documents,
]

/** Requests each address once, before any visitor has. */
const askedCold = async (port: number) => {
  let slowest = { seconds: 0, address: '' }
  const failed: string[] = []
  for (const address of addresses) {
    const since = performance.now()
    const { status } = await once({ headers: {}, path: address, port })
    const seconds = (performance.now() - since) / 1000
    if (status >= 500) failed.push(address)
    if (seconds > slowest.seconds) slowest = { seconds, address }
  }
  return { slowest, failed }
}

type Running = StartedProduct & {
  readonly site: Site
}

const startOn = async ({ url }: Database): Promise<Running> => {
  const metricsPort = await freePort()
  const started = await startProduct({ DATABASE_URL: url, METRICS_LISTEN: `127.0.0.1:${metricsPort}` })
  const port = Number(new URL(started.product.siteUrl).port)
  return { ...started, site: siteAt({ port, metricsPort, pid: pidOfSite }) }
}

const seedUpTo = (festivals: number, { product }: Running, { url }: Database): void => {
  const { status } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'seed', '--festivals', String(festivals), '--subscribers', String(readers)],
    {
      cwd: root,
      env: { ...process.env, DATABASE_URL: url, DATA_DIR: product.dataDir, DEMO_PASSWORD: product.password },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  if (status !== 0) throw new Error('The seed could not write the volume.')
}

/** Fills the database while the programs are stopped, then starts them, and the site with an empty cache. */
const startCold = async (size: number, running: Running, database: Database): Promise<readonly Row[]> =>
  starting({
    ...running,
    restart: (how) =>
      running.restart({
        ...how,
        meanwhile: () => {
          seedUpTo(size, running, database)
          rmSync(path.join(running.product.dataDir, 'site'), { recursive: true, force: true })
        },
      }),
  })

const rowsAt = async (size: number, running: Running, database: Database): Promise<readonly Row[]> => {
  const named = (what: string): string => `${size} festivals, ${database.name}: ${what}`
  const [, start] = await startCold(size, running, database)
  const { slowest, failed } = await askedCold(running.site.port)
  const seen = await publishedEverywhere(running.product)
  return [
    ...(start === undefined ? [] : [{ ...start, what: named('npm start, until the CMS answers') }]),
    atMost(
      named(`${addresses.length} addresses that are not cached; the slowest, ${slowest.address}`),
      slowest.seconds,
      2,
      's',
    ),
    atMost(named(`of these, answered by an error ${failed.join(' ')}`.trim()), failed.length, 0, 'addresses'),
    atMost(named('published → seen on its page, in the list and in the calendar'), seen, 2, 's'),
    atMost(named('a page of the list of the admin'), await adminList(running.product), 1, 's'),
    atMost(named('memory of the site'), Math.round((await running.site.memory()) / 1e6), 200, 'MB'),
  ]
}

const growthRows = (measured: readonly { readonly size: number; readonly costs: Costs }[]): readonly Row[] =>
  (['list', 'search'] as const).map((name) => {
    const costs = measured.map((one) => one.costs[name])
    const told = costs.map((milliseconds) => milliseconds.toFixed(1)).join(', ')
    const counts = measured.map(({ size }) => size).join(', ')
    return atMost(
      `${name} of festivals, rendered for each request: processor time with ${counts} festivals is ${told} ms; the last ÷ the first`,
      (costs.at(-1) ?? Number.NaN) / (costs[0] ?? Number.NaN),
      2,
      '×',
    )
  })

/** The product with as many festivals as the whole programme, or the given numbers, on the real CMS and databases. */
export const realSize = async (sizes: readonly number[] = usual): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const database of databases()) {
    const running = await startOn(database)
    try {
      const measured = [{ size: 41, costs: await costsOf(running.site) }]
      for (const size of sizes) {
        rows.push(...(await rowsAt(size, running, database)))
        measured.push({ size, costs: await costsOf(running.site) })
      }
      if (database.url === '') rows.push(...growthRows(measured))
    } finally {
      await running.stop()
    }
  }
  return rows
}
