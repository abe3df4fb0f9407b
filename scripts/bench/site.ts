import { once } from './load.ts'

/** The running site, with the figures that it gives about itself. */
export interface Site {
  readonly port: number
  /** Asked each time: a program that was started again has another one. */
  readonly pid: () => number
  readonly memory: () => Promise<number>
  /** How many questions the CMS has been asked so far for pages. */
  readonly questions: () => Promise<number>
  /** Answers so far that came from the cache, and those that had to be made while somebody waited. */
  readonly answered: () => Promise<{ readonly kept: number; readonly made: number }>
  /** How many pages were rendered so far, and the seconds that their markup took. */
  readonly rendered: () => Promise<{ readonly pages: number; readonly seconds: number }>
}

export interface Address {
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
