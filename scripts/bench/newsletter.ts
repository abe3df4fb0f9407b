import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { root } from '../settings/load-settings.ts'
import { atLeast, atMost, median, type Row } from './row.ts'

/** The output of the measuring program. */
type Measured = {
  /** The growth of memory in MB during the work, after garbage collection. */
  readonly gained: Readonly<Record<'exporting' | 'freezing' | 'sending', number>>
  readonly freezeMs: number
  readonly listMs: number
  readonly pairs: readonly { readonly bare: number; readonly ours: number }[]
}

/** The subscribers of a newsletter, created before the measurement. */
const few = 2000
const readers = 100_000
const rounds = 5
/** The number of mails in each round of both senders: so many that rendering the newsletter once hardly counts. */
const sample = 4000

const node = (args: readonly string[], cwd: string, env: Record<string, string> = {}) =>
  spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const said = async (child: ReturnType<typeof node>): Promise<string> => {
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(child, 'exit')
  return Buffer.concat(chunks).toString()
}

const measure = async (): Promise<Measured> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'welkom-bench-'))
  const sink = node([path.join(root, 'scripts/bench/newsletter-sink.mjs')], root)
  try {
    const [port]: Buffer[] = await once(sink.stdout, 'data')
    const printed = await said(
      node(
        [
          '--expose-gc',
          '--conditions=production',
          '--import',
          'tsx',
          'tests/bench-sending.ts',
          ...[few, readers, sample, rounds].map(String),
        ],
        path.join(root, 'cms'),
        {
          DATABASE_URL: `file:${dataDir}/bench.db`,
          DATA_DIR: dataDir,
          LOG_LEVEL: 'error',
          PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
          SMTP_URL: `smtp://127.0.0.1:${String(port).trim()}`,
        },
      ),
    )
    // Output of the program that was just started.
    return JSON.parse(printed) as Measured
  } finally {
    sink.kill()
    rmSync(dataDir, { force: true, recursive: true })
  }
}

/** Sends a newsletter to a hundred thousand subscribers, with a mail server that accepts every mail. */
export const newsletter = async (): Promise<Row[]> => {
  const { freezeMs, gained, listMs, pairs } = await measure()
  const rise = (what: string, megabytes: number): Row =>
    atMost(
      `100 000 readers: highest that memory rises while ${what}, after doing so for ${few}`,
      megabytes,
      100,
      'MB',
    )
  return [
    atLeast(
      'newsletter: messages a second of our sender ÷ of bare pooled nodemailer given the same mails',
      median(pairs.map(({ bare, ours }) => ours / bare)),
      0.8,
    ),
    atMost('100 000 readers: written down', freezeMs / 1000, 60, 's'),
    atMost('100 000 deliveries and subscribers: a page of the list', Math.round(listMs), 500, 'ms'),
    rise('writing them down', gained.freezing),
    rise('sending to them', gained.sending),
    rise('exporting their list', gained.exporting),
  ]
}
