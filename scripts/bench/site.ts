import { once } from './load.ts'

/** The running site, and its own metrics. */
export type Site = {
  readonly port: number
  /** Read at each call, because the process id changes when the program restarts. */
  readonly pid: () => number
  readonly memory: () => Promise<number>
  /** The number of questions that the site has sent to the CMS for pages. */
  readonly questions: () => Promise<number>
  /** The number of answers from the cache, and the number that were made while a visitor waited. */
  readonly answered: () => Promise<{ readonly kept: number; readonly made: number }>
  /** The number of pages rendered, and the seconds that rendering took. */
  readonly rendered: () => Promise<{ readonly pages: number; readonly seconds: number }>
}

export type Address = {
  readonly port: number
  readonly metricsPort: number
  readonly pid: () => number
}

export const siteAt = ({ port, metricsPort, pid }: Address): Site => {
  const figures = async (pattern: RegExp): Promise<number> => {
    const { body } = await once({ headers: {}, path: '/metrics', port: metricsPort })
    const lines = body.toString().split('\n')
    return lines
      .filter((line) => pattern.test(line))
      .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
  }
  return {
    port,
    pid,
    memory: () => figures(/^process_resident_memory_bytes /),
    questions: () => figures(/^site_cms_answer_seconds_count\{.*purpose="page"/),
    answered: async () => ({
      kept: await figures(/^site_pages_from_cache_total /),
      made: await figures(/^site_answer_seconds_count/),
    }),
    rendered: async () => ({
      pages: await figures(/^site_render_seconds_count /),
      seconds: await figures(/^site_render_seconds_sum /),
    }),
  }
}
