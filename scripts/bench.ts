import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { ensureChromium } from '../e2e/kit/chromium.ts'
import { startProduct } from '../e2e/kit/product.ts'
import { cmsGuard } from './bench/cms-guard.ts'
import { firstView } from './bench/first-view.ts'
import { lighthouse } from './bench/lighthouse.ts'
import { newsletter } from './bench/newsletter.ts'
import type { Bench, Part } from './bench/part.ts'
import { memory, pidOfSite } from './bench/programs.ts'
import { publishing } from './bench/publish.ts'
import { purging } from './bench/purge.ts'
import { realSize } from './bench/real-size.ts'
import type { Row } from './bench/row.ts'
import { siteAt } from './bench/site.ts'
import { sizes } from './bench/sizes.ts'
import { starting } from './bench/start.ts'
import { warmPages } from './bench/warm-pages.ts'
import { freePort } from './programs/ports.ts'
import { root } from './settings/load-settings.ts'
import { among, wholeNumber, type CommandLine } from './terminal/command-line.rules.ts'

const marks = ['<!-- bench -->', '<!-- /bench -->'] as const

/** The order of the parts: a program that has just started is at rest, and no visitor has requested a page. */
const parts: Readonly<Record<string, Part>> = {
  start: ({ started }) => starting(started),
  memory: ({ site }) => memory(site),
  sizes: ({ site }) => sizes(site),
  'first-view': ({ started, chromium }) => firstView(started.product.siteUrl, chromium),
  publishing: ({ started }) => publishing(started.product),
  purging: ({ started, site }) => purging(site, started.product),
  lighthouse: ({ started, chromium }) => lighthouse(started.product.siteUrl, chromium),
  'warm-pages': ({ site }) => warmPages(site),
  guard: ({ started }) => cmsGuard(started.product),
  newsletter: () => newsletter(),
}

const partNames = ['size', ...Object.keys(parts)]

/** The words of this command. */
export const commandLine: CommandLine = {
  mistake: ([part, ...numbers]) => {
    if (part === undefined) return null
    const mistakes = [among(partNames)(part), ...numbers.map((one) => wholeNumber('A size', one))]
    if (part !== 'size' && numbers.length > 0) return `${part} takes no number.`
    return mistakes.find((one) => one !== null) ?? null
  },
  usage: `Usage: npm run bench [-- PART]
       npm run bench -- size [NUMBER …]

  Measures the running product against its budgets and writes the table in the README; with a PART only that, without
  writing. size: with 2000 and 10000 festivals, or with NUMBER. Parts: ${partNames.join(', ')}.`,
}

const measure = async (bench: Bench, chosen: readonly Part[]): Promise<readonly Row[]> => {
  const rows: Row[] = []
  for (const part of chosen) rows.push(...told(await part(bench)))
  return rows
}

const told = (rows: readonly Row[]): readonly Row[] => {
  console.log(rows.map((row) => `${verdict(row)}  ${row.what}: ${row.measured} (${row.limit})`).join('\n'))
  return rows
}

/** These parts share one running product. */
const measureOne = async (chromium: string, chosen: readonly Part[]): Promise<readonly Row[]> => {
  const metricsPort = await freePort()
  const started = await startProduct({ METRICS_LISTEN: `127.0.0.1:${metricsPort}` })
  try {
    const port = Number(new URL(started.product.siteUrl).port)
    const site = siteAt({ port, metricsPort, pid: pidOfSite })
    return await measure({ chromium, site, started }, chosen)
  } finally {
    await started.stop()
  }
}

const verdict = ({ holds }: Row): string => (holds === null ? '–' : holds ? 'yes' : '**no**')

const table = (rows: readonly Row[]): string =>
  [
    '| what | measured | limit | holds |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.what} | ${row.measured} | ${row.limit} | ${verdict(row)} |`),
  ].join('\n')

const intoReadme = (text: string): void => {
  const file = path.join(root, 'README.md')
  const readme = readFileSync(file, 'utf8')
  const [before, rest = ''] = readme.split(marks[0])
  const after = rest.split(marks[1])[1]
  if (after !== undefined) writeFileSync(file, `${before}${marks[0]}\n\n${text}\n\n${marks[1]}${after}`)
}

/**
 * `npm run bench`: measures the running product against the budgets, prints the table and writes it to the README.
 * `-- size` measures only the product at its real size, `-- size 500` with 500 festivals, `-- sizes` or another name
 * only that part; these variants write nothing.
 */
export const run = async ([only, ...numbers]: string[]): Promise<number> => {
  if (only === 'size') {
    const sizes = numbers.map(Number)
    return exitCode(told(await realSize(sizes.length > 0 ? sizes : undefined)))
  }
  const chosen =
    only === undefined ? Object.values(parts) : [parts[only]].filter((part) => part !== undefined)
  const chromium = ensureChromium()
  if (chromium === null) {
    console.error('The benchmarks need Chromium: install it, or set CHROME_PATH.')
    return 1
  }
  const rows = await measureOne(chromium, chosen)
  if (only !== undefined) return exitCode(rows)
  const all = [...rows, ...told(await realSize())]
  const text = table(all)
  console.log(text)
  intoReadme(text)
  return exitCode(all)
}

const exitCode = (rows: readonly Row[]): number => (rows.some(({ holds }) => holds === false) ? 1 : 0)
