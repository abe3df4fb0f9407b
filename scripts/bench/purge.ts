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

/** Every list, and the settings that each page shows: no page is left as it was. */
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

/** Tells the site what the CMS would tell it: that all of it changed. */
const purge = async ({ dataDir, siteUrl }: Product): Promise<void> => {
  const { SITE_SECRET = '' } = parseEnv(readFileSync(path.join(dataDir, 'secrets.env'), 'utf8'))
  const body = JSON.stringify({ at: new Date().toISOString(), id: 'bench', tags: everything })
  const signature = createHmac('sha256', SITE_SECRET).update(body).digest('hex')
  const answer = await fetch(`${siteUrl}/hooks/site-events`, {
    body,
    headers: { 'content-type': 'application/json', 'x-signature': `sha256=${signature}` },
    method: 'POST',
  })
  if (answer.status !== 204) throw new Error(`The site does not believe the notice: ${answer.status}`)
}

/** Pages that are made for each visitor, whatever changes: what they ask nobody else asks, or a form is on them. */
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

/** Changes everything over and over, while visitors go on reading: does one have to wait, and what does a page cost? */
export const purging = async (site: Site, product: Product): Promise<Row[]> => {
  const readAll = async (): Promise<void> => {
    for (const address of addresses) await once({ headers: {}, path: address, port: site.port })
  }
  // Twice: an answer that was made is counted a moment after it arrived.
  await readAll()
  await readAll()
  let waited = 0
  const costs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const [answered, rendered] = [await site.answered(), await site.rendered()]
    await purge(product)
    await readAll()
    // The notice itself is the one answer that is made.
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
    // The first rounds warm the program up. Time by the clock, so of the round in which nobody else was in the way.
    atMost('making the HTML of a page anew, on average', Math.min(...costs.slice(rounds / 2)), 1, 'ms'),
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
