import type { AddressInfo } from 'node:net'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { startTestSite, type TestSite } from '../../tests/test-site.ts'
import { serveMetrics } from './metrics.ts'

let test: TestSite

beforeEach(async () => {
  test = await startTestSite()
})
afterEach(async () => test.stop())

const figure = async (line: string): Promise<number> => {
  const found = (await test.site.metrics.text()).split('\n').find((one) => one.startsWith(`${line} `))
  return Number(found?.slice(line.length) ?? 0)
}

it('the metrics count the answers of the cache, of Express and of the CMS', async () => {
  await test.get('/')
  await test.get('/')
  await test.get('/nothing-here')
  expect(await figure('site_pages_from_cache_total')).toBe(1)
  expect(await figure('site_answer_seconds_count{status="404"}')).toBe(1)
  expect(await figure('site_cms_answer_seconds_count{purpose="page",outcome="answered"}')).toBeGreaterThan(0)
  expect(await figure('site_cms_answer_seconds_count{purpose="sweep",outcome="answered"}')).toBeGreaterThan(0)
  expect(await figure('site_pages_cached')).toBe(1)
})

it('the metrics say when no requests are sent to the CMS', async () => {
  expect(await figure('site_cms_healthy')).toBe(1)
  test.cms.mood = 'failing'
  for (let attempt = 0; attempt < 6; attempt += 1) await test.get('/readyz')
  expect(await figure('site_cms_healthy')).toBe(0)
})

it('the metrics measure the process', async () => {
  test.site.metrics.watchProcess()
  expect(await figure('process_resident_memory_bytes')).toBeGreaterThan(1_000_000)
  expect(await figure('nodejs_heap_size_used_bytes')).toBeGreaterThan(1_000_000)
  const before = await figure('process_cpu_seconds_total')
  await test.get('/')
  expect(await figure('process_cpu_seconds_total')).toBeGreaterThan(before)
  expect(await figure('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0)
  expect(Math.abs(Date.now() / 1000 - (await figure('process_start_time_seconds')))).toBeLessThan(3600)
})

it('the metrics are served on a separate port, never to visitors', async () => {
  expect((await test.get('/metrics')).status).toBe(404)
  const server = await serveMetrics(test.site, { host: '127.0.0.1', port: 0 })
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`)
  expect(await answer.text()).toContain('site_pages_cached')
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
