import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseEnv } from 'node:util'

import type { Product } from '../../e2e/kit/product.ts'
import { templates } from '../../e2e/kit/templates.ts'
import { once } from './load.ts'
import { atMost, type Row } from './row.ts'
import type { Site } from './site.ts'

/** The tags of every list and of the settings on each page: together they make every page out of date. */
const everything = [
  'festivals',
  'organisations',
  'stories',
  'testimonials',
  'pages',
  'media',
  'home',
  'organise',
  'site',
  'impact',
]

const rounds = 12

/** Sends the site a notice of the CMS that everything has changed. */
const purge = async ({ dataDir, siteUrl }: Product): Promise<void> => {
  const { SITE_SECRET = '' } = parseEnv(readFileSync(path.join(dataDir, 'secrets.env'), 'utf8'))
  const body = JSON.stringify({ at: new Date().toISOString(), id: 'bench', tags: everything })
  const signature = createHmac('sha256', SITE_SECRET).update(body).digest('hex')
  const answer = await fetch(`${siteUrl}/hooks/site-events`, {
    body,
    headers: { 'content-type': 'application/json', 'x-signature': `sha256=${signature}` },
    method: 'POST',
  })
  if (answer.status !== 204) throw new Error(`The site refuses the notice: ${answer.status}`)
}

/** Pages that are rendered for each visitor anyway: their query is not cached, or they contain a form. */
const forOne = new Set([
  'festivals near a place',
  'a list with nothing in it',
  'results of a search',
  'the page for organisers',
  'the newsletter',
  'following a town',
])

const addresses = templates
  .filter(({ name, status }) => status === 200 && !forOne.has(name))
  .flatMap(({ paths }) => Object.values(paths))

/** Changes everything repeatedly while visitors read: does a visitor wait, and how long does rendering a page take? */
export const purging = async (site: Site, product: Product): Promise<Row[]> => {
  const readAll = async (): Promise<void> => {
    for (const address of addresses) await once({ headers: {}, path: address, port: site.port })
  }
  // Reads twice, because an answer is counted only a moment after it arrives.
  await readAll()
  await readAll()
  let waited = 0
  const costs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const [answered, rendered] = [await site.answered(), await site.rendered()]
    await purge(product)
    await readAll()
    // The answer to the notice itself is the only one that may be made.
    waited += (await site.answered()).made - answered.made - 1
    const after = await untilAtRest(site)
    costs.push(((after.seconds - rendered.seconds) / (after.pages - rendered.pages)) * 1000)
  }
  return [
    atMost(
      `visitors who wait for a page after everything changed, of ${rounds * addresses.length}`,
      waited,
      0,
      'visitors',
    ),
    // The first rounds warm the program up. The fastest of the others counts, because other programs take time too.
    atMost('rendering the HTML of a page again, on average', Math.min(...costs.slice(rounds / 2)), 1, 'ms'),
  ]
}

const untilAtRest = async (site: Site) => {
  let before = await site.rendered()
  for (;;) {
    await wait(500)
    const now = await site.rendered()
    if (now.pages === before.pages) return now
    before = now
  }
}
