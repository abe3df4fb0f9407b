import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { root } from '../settings/load-settings.ts'
import { atLeast, atMost, median, type Row } from './row.ts'

/** What the measuring program prints. */
interface Measured {
  readonly afterFreeze: number
  readonly early: number
  readonly freezeMs: number
  readonly late: number
  readonly listMs: number
  readonly pairs: readonly { readonly bare: number; readonly ours: number }[]
}

const readers = 100_000
/** For each round of each of the two. */
const sample = 2000

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
          String(readers),
          String(sample),
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
    // Written by the program that was just started.
    return JSON.parse(printed) as Measured
  } finally {
    sink.kill()
    rmSync(dataDir, { force: true, recursive: true })
  }
}

/** The newsletter on a hundred thousand readers, against a mail server that takes everything. */
export const newsletter = async (): Promise<Row[]> => {
  const { afterFreeze, early, freezeMs, late, listMs, pairs } = await measure()
  return [
    atLeast(
      'newsletter: messages a second of our sender ÷ of bare pooled nodemailer',
      median(pairs.map(({ bare, ours }) => ours / bare)),
      0.8,
    ),
    atMost('100 000 readers: written down', freezeMs / 1000, 60, 's'),
    atMost('100 000 deliveries and subscribers: a page of the list', Math.round(listMs), 500, 'ms'),
    atMost(
      '100 000 readers: memory gained while writing them down and sending to them',
      Math.max(0, late - Math.min(afterFreeze, early)),
      100,
      'MB',
    ),
  ]
}
