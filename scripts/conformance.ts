import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { calendarChecks } from './conformance/calendars.ts'
import { feedChecks } from './conformance/feeds.ts'
import { findingChecks } from './conformance/finding.ts'
import { offerChecks } from './conformance/offers.ts'
import { pageChecks } from './conformance/pages.ts'
import { safetyChecks } from './conformance/safety.ts'
import { siteAt, type Check } from './conformance/site.ts'
import { sitemapChecks } from './conformance/sitemap.ts'
import { structuredDataChecks } from './conformance/structured-data.ts'
import { takes } from './terminal/command-line.rules.ts'

/** The words of this command. */
export const commandLine = takes({
  options: { url: { type: 'string' } },
  usage: `Usage: npm run conformance [-- --url ADDRESS]

  Checks the site against published standards: a new one with fresh content, or the running one at ADDRESS.`,
})

const checks: readonly Check[] = [
  ...findingChecks,
  ...calendarChecks,
  ...feedChecks,
  ...pageChecks,
  ...structuredDataChecks,
  ...sitemapChecks,
  ...offerChecks,
  ...safetyChecks,
]

type Result = { readonly name: string; readonly judge: string; readonly problems: readonly string[] }

/** `npm run conformance`: checks the site's output against published standards. `-- --url URL` checks a running one. */
export const run = async (rest: readonly string[]): Promise<number> => {
  const at = rest.indexOf('--url')
  const given = at < 0 ? undefined : rest[at + 1]?.replace(/\/$/, '')
  const own = given === undefined ? await startOwn() : null
  try {
    const results = await judge(given ?? own?.url ?? '')
    for (const { name, problems } of results) {
      console.log(`  ${problems.length === 0 ? '✓' : '✗'} ${name}`)
      for (const problem of problems.slice(0, 20)) console.log(`      missed: ${problem}`)
    }
    await writeTable(results)
    return results.every(({ problems }) => problems.length === 0) ? 0 : 1
  } finally {
    await own?.stop()
  }
}

const judge = async (url: string): Promise<readonly Result[]> => {
  const site = siteAt(url)
  const results: Result[] = []
  for (const { name, judge: by, run: check } of checks) {
    const problems = await check(site).catch((error: unknown) => [`it could not be judged: ${String(error)}`])
    results.push({ name, judge: by, problems })
  }
  return results
}

/** The built product with fresh demo content, on its own ports. */
const startOwn = async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'conformance-'))
  const [sitePort, cmsPort] = [await freePort(), await freePort()]
  const url = `http://localhost:${sitePort}`
  const program = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DATA_DIR: dataDirectory,
      SITE_PORT: String(sitePort),
      CMS_PORT: String(cmsPort),
      SITE_URL: url,
      CMS_URL: `http://localhost:${cmsPort}`,
    },
  })
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    program.kill('SIGINT')
    await ended
    await rm(dataDirectory, { recursive: true, force: true })
  }
  const deadline = Date.now() + 10 * 60_000
  while (!(await isReady(url))) {
    if (program.exitCode !== null || Date.now() > deadline) {
      await stop()
      throw new Error('The product did not start; run "npm start" to see why.')
    }
    await wait(1_000)
  }
  return { url, stop }
}

/** Ready when the seed is written: the site answers and has a festival. */
const isReady = async (url: string): Promise<boolean> => {
  try {
    const answer = await fetch(`${url}/api/v1/festivals?limit=1`)
    return answer.ok && (await answer.text()).includes('"slug"')
  } catch {
    // The site does not listen yet.
    return false
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const [begin, end] = ['<!-- conformance -->', '<!-- /conformance -->']

/** Writes the results of this run to the table in the README. */
const writeTable = async (results: readonly Result[]): Promise<void> => {
  const rows = results.map(({ name, judge: by, problems }) => {
    const result = problems.length === 0 ? 'holds' : `${problems.length} missed`
    return `| ${name} | ${by} | ${result} |`
  })
  const table = [begin, '', '| what | judged by | result |', '| --- | --- | --- |', ...rows, '', end].join(
    '\n',
  )
  const readme = await readFile('README.md', 'utf8')
  const [before, rest] = readme.split(begin)
  const after = rest?.split(end)[1]
  if (before !== undefined && after !== undefined) await writeFile('README.md', before + table + after)
}
