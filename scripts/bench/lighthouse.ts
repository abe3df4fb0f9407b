import { spawnSync } from 'node:child_process'

import { median, unmeasured, type Row } from './row.ts'

const pages = {
  home: '/',
  'list of festivals': '/festivals',
  festival: '/festivals/enschede-weeft',
  story: '/verhalen/hooman',
}
// The last release that runs on Node 20. Fetched when it is wanted: it brings more packages than the whole site.
const tool = 'lighthouse@12.8.2'

interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number }>>
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

/** Lighthouse's four marks for its mobile phone; the middle one of three runs. */
export const lighthouse = (siteUrl: string, chromePath: string): Row[] =>
  Object.entries(pages).map(([name, address]) => {
    const what = `Lighthouse mobile, ${name}: performance, accessibility, best practices, SEO`
    const reports = [1, 2, 3].flatMap(() => judge(siteUrl + address, chromePath) ?? [])
    const [first] = reports
    if (first === undefined) return unmeasured(what, '100 each', 'Lighthouse could not be run')
    const marks = Object.keys(first.categories).map((category) =>
      Math.round(100 * median(reports.map(({ categories }) => categories[category]?.score ?? 0))),
    )
    return { what, measured: marks.join(', '), limit: '100 each', holds: marks.every((mark) => mark === 100) }
  })
