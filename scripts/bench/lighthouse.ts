import { spawnSync } from 'node:child_process'

import { atMost, median, unmeasured, type Row } from './row.ts'

const pages = {
  home: '/',
  'list of festivals': '/festivals',
  festival: '/festivals/enschede-weeft',
  story: '/verhalen/hooman',
}
// The last release for Node 20. It is fetched only when needed, because it has more packages than the whole site.
const tool = 'lighthouse@12.8.2'

type Report = {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}

const judge = (address: string, chromePath: string): Report | null => {
  const flags = ['--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox']
  const answer = spawnSync('npx', ['--yes', tool, address, ...flags], {
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: chromePath },
    maxBuffer: 50_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return answer.status === 0 ? (JSON.parse(answer.stdout) as Report) : null
}

const judged = (siteUrl: string, chromePath: string) =>
  Object.entries(pages).map(([name, address]) => ({
    name,
    reports: [1, 2, 3].flatMap(() => judge(siteUrl + address, chromePath) ?? []),
  }))

type Judged = ReturnType<typeof judged>[number]

/** The highest value of all pages, where each page's value is the median of its runs. */
const worst = (all: readonly Judged[], audit: string): number =>
  Math.max(
    ...all.map(({ reports }) => median(reports.map(({ audits }) => audits[audit]?.numericValue ?? NaN))),
  )

/** Lighthouse's four scores for a mobile phone, and three of its metrics; medians of three runs. */
export const lighthouse = (siteUrl: string, chromePath: string): Row[] => {
  const all = judged(siteUrl, chromePath)
  const measures = [
    atMost(
      'the largest thing of any of these pages is painted within',
      worst(all, 'largest-contentful-paint') / 1000,
      1.2,
      's',
    ),
    atMost(
      'time that any of them keeps a visitor from doing something',
      worst(all, 'total-blocking-time'),
      30,
      'ms',
    ),
    atMost('layout shift of any of them', worst(all, 'cumulative-layout-shift'), 0, '(CLS)'),
  ]
  return [...marksOf(all), ...(all.every(({ reports }) => reports.length > 0) ? measures : [])]
}

const marksOf = (all: readonly Judged[]): Row[] =>
  all.map(({ name, reports }) => {
    const what = `Lighthouse mobile, ${name}: performance, accessibility, best practices, SEO`
    const [first] = reports
    if (first === undefined) return unmeasured(what, '100 each', 'Lighthouse could not be run')
    const marks = Object.keys(first.categories).map((category) =>
      Math.round(100 * median(reports.map(({ categories }) => categories[category]?.score ?? 0))),
    )
    return { what, measured: marks.join(', '), limit: '100 each', holds: marks.every((mark) => mark === 100) }
  })
