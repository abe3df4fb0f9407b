import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { root } from '../settings/load-settings.ts'

const migrations = path.join(root, 'cms/src/migrations')
const written = [
  'cms/src/payload-types.ts',
  'cms/src/app/(payload)/admin/importMap.js',
  'docs/endpoints.md',
].map((file) => path.join(root, file))

type Snapshot = Map<string, string>

const snapshot = (): Snapshot => {
  const files = [...written, ...readdirSync(migrations).map((name) => path.join(migrations, name))]
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
}

const putBack = (before: Snapshot): void => {
  for (const [file] of snapshot()) if (!before.has(file)) rmSync(file)
  for (const [file, text] of before) writeFileSync(file, text)
}

const payloadBin = path.join(root, 'node_modules/payload/bin.js')
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')

/** Runs one of the generators; what it says when it fails. */
const generate = (script: string, args: string[], dataDir: string): string => {
  const environment = {
    DATABASE_URL: '',
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'only-for-generating',
    SITE_SECRET: 'unused',
  }
  const answer = spawnSync(process.execPath, ['--conditions=production', script, ...args], {
    cwd: path.join(root, 'cms'),
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  })
  return answer.status === 0 ? '' : `${args.join(' ')} failed:\n${answer.stdout}${answer.stderr}`
}

const changed = (before: Snapshot, after: Snapshot): string[] =>
  [...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => path.relative(root, file))

const advice = (file: string): string => {
  if (file.includes('migrations'))
    return `The collections changed without a migration (${file}): npm run migrate:create -w cms`
  return file.endsWith('.md')
    ? `${file} is not what its generator writes: npm run generate:endpoints -w cms`
    : `${file} is not what its generator writes: npm run generate:types -w cms && npm run generate:importmap -w cms`
}

/** Generates every generated file again, names those that differ from the committed ones, and restores them. */
export const problemsInGenerated = (): string[] => {
  const before = snapshot()
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'generated-'))
  try {
    const commands: [string, string[]][] = [
      [payloadBin, ['generate:types']],
      [payloadBin, ['generate:importmap']],
      [payloadBin, ['migrate:create', '--skip-empty']],
      [tsx, ['--conditions=production', 'commands/endpoints.ts']],
    ]
    const failures = commands.map(([script, args]) => generate(script, args, dataDir)).filter(Boolean)
    return [...failures, ...changed(before, snapshot()).map(advice)]
  } finally {
    putBack(before)
    rmSync(dataDir, { recursive: true })
  }
}
