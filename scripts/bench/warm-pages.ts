import { fork } from 'node:child_process'
import { once as event } from 'node:events'
import path from 'node:path'

import { siteFlags } from '../programs/site-flags.rules.ts'
import { allocator } from '../settings/settings.rules.ts'
import { once, type Answer } from './load.ts'
import { besideNginx } from './nginx.ts'
import { costOfRequest } from './processor-time.ts'
import { atLeast, median, type Row } from './row.ts'
import type { Site } from './site.ts'

const rounds = 14
const requests = 10_000
const pages = {
  home: '/',
  list: '/festivals',
  festival: '/festivals/enschede-weeft',
  story: '/verhalen/hooman',
}

type Bare = {
  readonly port: number
  readonly pid: number
  readonly stop: () => void
}

// Node writes these headers by itself, and writes an array of headers faster than an object: the bare server uses both.
const byNode = new Set(['connection', 'date', 'keep-alive'])
const headersOf = ({ headers }: Answer): string[] =>
  Object.entries(headers).flatMap(([name, value]) => (byNode.has(name) ? [] : [name, String(value)]))

const startBare = async (page: Answer, notModified: Answer): Promise<Bare> => {
  const child = fork(path.join(import.meta.dirname, 'bare-server.mjs'), {
    // The server gets a session of its own, as the site has: the system divides processor time between sessions.
    detached: true,
    env: { ...process.env, ...allocator },
    execArgv: siteFlags,
  })
  child.send({
    body: page.body.toString('base64'),
    headers: headersOf(page),
    notModified: headersOf(notModified),
  })
  const [port] = (await event(child, 'message')) as [number]
  return { port, pid: child.pid ?? 0, stop: () => child.kill() }
}

/** Compares the site with a bare server that sends the same bytes, in turns, so that both have the same conditions. */
const compare = async (site: Site, address: string): Promise<{ full: number; notModified: number }> => {
  const headers = { 'accept-encoding': 'gzip, deflate, br' }
  const page = { headers, path: address, port: site.port }
  const first = await once(page)
  const known = { ...page, headers: { ...headers, 'if-none-match': String(first.headers.etag) } }
  const bare = await startBare(first, await once(known))
  const pid = site.pid()
  const ratios: { full: number[]; notModified: number[] } = { full: [], notModified: [] }
  for (let round = 0; round < rounds; round += 1) {
    for (const [kind, target] of [
      ['full', page],
      ['notModified', known],
    ] as const) {
      const ours = await costOfRequest(pid, target, requests)
      const theirs = await costOfRequest(bare.pid, { ...target, port: bare.port }, requests)
      // The first two rounds warm both programs up.
      if (round > 1) ratios[kind].push(theirs / ours)
    }
  }
  bare.stop()
  return { full: median(ratios.full), notModified: median(ratios.notModified) }
}

/** The cost of a cached page, as a share of what Node itself can reach. */
export const warmPages = async (site: Site): Promise<Row[]> => {
  const rows: Row[] = []
  for (const [name, address] of Object.entries(pages)) {
    const { full, notModified } = await compare(site, address)
    rows.push(
      atLeast(`warm page, ${name}: processor time of bare node:http ÷ ours`, full, 0.9),
      atLeast(`the same, 304`, notModified, 0.9),
    )
  }
  return [...rows, await besideNginx(site)]
}
