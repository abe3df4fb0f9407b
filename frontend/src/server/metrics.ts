import { createServer, type Server } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'

import type { RequestHandler } from 'express'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'

export type Metrics = ReturnType<typeof createMetrics>

/** Counters of the site for Prometheus. They contain no data about visitors or what they looked at. */
export const createMetrics = () => {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  /** A value that only grows; `read` is called when the metrics are requested. */
  const total = (name: string, help: string, read: () => number): void => {
    const counter: Counter = new Counter({
      name,
      help,
      registers,
      collect: () => {
        counter.reset()
        counter.inc(read())
      },
    })
  }
  /** A value that goes up and down; `read` is called when the metrics are requested. */
  const watch = (name: string, help: string, read: () => number): void => {
    const gauge: Gauge = new Gauge({ name, help, registers, collect: () => gauge.set(read()) })
  }
  // A plain number, because this code runs for every cached page; the counter copies it when the metrics are requested.
  let fromCache = 0
  total('site_pages_from_cache_total', 'Pages and files sent without entering Express', () => fromCache)
  const answers = new Histogram({
    name: 'site_answer_seconds',
    help: 'Answers that Express gave, by status',
    labelNames: ['status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  })
  const questions = new Histogram({
    name: 'site_cms_answer_seconds',
    help: 'Questions to the CMS, by purpose and outcome',
    labelNames: ['purpose', 'outcome'],
    buckets: [0.01, 0.05, 0.2, 1, 2],
    registers,
  })
  const markup = new Histogram({
    name: 'site_render_seconds',
    help: 'Rendering the HTML of one page',
    buckets: [0.0005, 0.001, 0.002, 0.005, 0.02],
    registers,
  })

  return {
    rendered: (seconds: number) => markup.observe(seconds),
    fromCache: () => {
      fromCache += 1
    },
    cmsAnswered: (purpose: 'page' | 'sweep') => (outcome: string, seconds: number) =>
      questions.observe({ purpose, outcome }, seconds),
    /** Counts every answer that goes through Express. */
    handler: ((_req, res, next) => {
      const startedAt = performance.now()
      res.on('close', () =>
        answers.observe({ status: res.statusCode }, (performance.now() - startedAt) / 1000),
      )
      next()
    }) satisfies RequestHandler,
    watch,
    /**
     * Also measures the process itself. The names are those of `collectDefaultMetrics`, but without the duration of
     * garbage collection: observing it makes every page two or three percent slower.
     */
    watchProcess: () => {
      const tick = 100
      const ticks = monitorEventLoopDelay({ resolution: tick })
      ticks.enable()
      total('process_cpu_seconds_total', 'Time on the processor', () => {
        const { user, system } = process.cpuUsage()
        return (user + system) / 1e6
      })
      watch('process_start_time_seconds', 'When it started', () => performance.timeOrigin / 1000)
      watch('process_resident_memory_bytes', 'Memory of the process', () => process.memoryUsage.rss())
      watch('nodejs_heap_size_used_bytes', 'Memory of objects', () => process.memoryUsage().heapUsed)
      watch('nodejs_external_memory_bytes', 'Memory outside the heap', () => process.memoryUsage().external)
      watch('nodejs_active_resources_total', 'Open resources', () => process.getActiveResourcesInfo().length)
      watch('nodejs_eventloop_lag_p99_seconds', 'Delay of the event loop, 99th percentile', () => {
        // The measured delay includes the interval itself, so the interval is subtracted.
        const late = ticks.percentile(99) / 1e6 - tick
        ticks.reset()
        return Math.max(late, 0) / 1000
      })
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

/** Serves only the metrics, on a separate port that visitors can't reach. */
export const serveMetrics = async (
  { metrics }: { readonly metrics: Metrics },
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Server> => {
  const server = createServer((req, res) => {
    if (req.url !== '/metrics') return void res.writeHead(404).end()
    void metrics.text().then((text) => res.writeHead(200, { 'Content-Type': metrics.contentType }).end(text))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return server
}
