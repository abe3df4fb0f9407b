import { pino } from 'pino'
import { expect, it } from 'vitest'

import { CmsUnavailable } from '#cms/cache.ts'
import { createPurgeLog } from '#cms/purge-log.ts'

import { createPageCache } from './page-cache.ts'
import type { Renderer } from './page-rendering.ts'
import { createTroubles } from './troubles.ts'

const minute = 60_000

it('the log says once that pages can’t be rendered again, and once that they can', async () => {
  let now = 0
  let isThere = true
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line) => void lines.push(String(JSON.parse(line).msg)) })
  const purges = createPurgeLog()
  const { onPages } = createTroubles(
    log,
    () => now,
    () => ({}),
  )
  const pages = createPageCache<never>({ now: () => now, purges, ...onPages })
  const render: Renderer<never> = () =>
    isThere
      ? Promise.resolve({
          body: Buffer.from('page'),
          current: true,
          headers: {},
          kind: 'page',
          tags: new Set(['all']),
        })
      : Promise.reject(new CmsUnavailable('No answer'))
  for (const key of ['/a.ics', '/b.ics', '/c.ics']) await pages.give(key, render, '192.0.2.1')
  const sweep = async (): Promise<void> => {
    now += minute
    pages.refreshOutdated()
    await pages.idle()
  }
  isThere = false
  purges.purge(['all'])
  for (let times = 0; times < 30; times += 1) await sweep()
  expect(lines).toEqual(['a page could not be made anew: it stays as it was, and so may others'])
  isThere = true
  for (let times = 0; times < 10; times += 1) {
    purges.purge(['all'])
    await sweep()
  }
  expect(lines.slice(1)).toEqual(['all pages can be made anew again'])
})
