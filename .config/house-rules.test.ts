import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const place = mkdtempSync(path.join(os.tmpdir(), 'house-rules-'))

/** The text of a file, and the rules that must report it; empty when it is valid. */
const files: { name: string; text: string; rules: string[] }[] = [
  {
    name: 'cms/src/platform/due.ts',
    text: 'export const due = process.env.HOME',
    rules: ['house(environment-in-one-place)'],
  },
  ...[
    "import { env } from 'node:process'\nexport const home = env.HOME",
    'export const { env } = process',
    "export const home = globalThis.process['env'].HOME",
    'export const mode = import.meta.env.MODE',
  ].map((text, index) => ({
    name: `cms/src/platform/by-another-way-${index}.ts`,
    text,
    rules: ['house(environment-in-one-place)'],
  })),
  {
    name: 'cms/src/payload.config.ts',
    text: 'export const home = process.env.HOME',
    rules: ['house(environment-in-one-place)'],
  },
  { name: 'cms/src/env.ts', text: 'export const home = process.env.HOME', rules: [] },
  {
    name: 'frontend/src/ui/raw.tsx',
    text: `export const Raw = () => <p dangerouslySetInnerHTML={{ __html: 'a' }} />`,
    rules: ['house(markup-from-react)'],
  },
  {
    name: 'frontend/src/ui/data-block.tsx',
    text: `export const Raw = () => <script dangerouslySetInnerHTML={{ __html: 'a' }} />`,
    rules: [],
  },
  {
    name: 'frontend/src/features/a/a.tsx',
    text: "import { renderToStaticMarkup } from 'react-dom/server'\nexport const write = renderToStaticMarkup",
    rules: ['house(pieces-without-hints)'],
  },
  {
    name: 'cms/src/features/a/a.hook.ts',
    text: 'export const all = (req) => req.payload.find({ collection: "a" })',
    rules: ['house(name-the-authority)'],
  },
  {
    name: 'cms/src/features/a/b.hook.ts',
    text: 'export const one = (payload, args) => payload.findByID(args)',
    rules: ['house(name-the-authority)'],
  },
  {
    name: 'cms/src/features/a/c.hook.ts',
    text: 'export const all = (req) => req.payload.find({ collection: "a", overrideAccess: false, req })',
    rules: [],
  },
  {
    name: 'cms/src/features/a/d.hook.ts',
    text: 'export const first = (list) => list.find(Boolean)',
    rules: [],
  },
  { name: 'cms/src/platform/helpers.ts', text: 'export const a = 1', rules: ['house(telling-file-names)'] },
  {
    name: 'cms/src/platform/quiet.ts',
    text: '// @ts-expect-error\nexport const a = 1',
    rules: ['house(reason-for-suppressions)'],
  },
  {
    name: 'cms/src/platform/explained.ts',
    text: '// @ts-expect-error -- the type leaves out null\nexport const a = 1',
    rules: [],
  },
  {
    name: 'cms/src/platform/any.ts',
    text: 'export const a: any = 1',
    rules: ['typescript(no-explicit-any)'],
  },
  {
    name: 'cms/src/platform/drop.ts',
    text: 'const later = async (): Promise<void> => undefined\nexport const now = (): void => {\n  later()\n}',
    rules: ['typescript(no-floating-promises)'],
  },
  {
    name: 'cms/src/platform/shape.ts',
    text: 'export interface Shape { sides: number }',
    rules: ['typescript(consistent-type-definitions)'],
  },
  {
    name: 'cms/src/features/a/a.thing.ts',
    text: 'export const a = 1',
    rules: ['house(known-file-suffix)'],
  },
  {
    name: 'cms/src/features/a/a.admin.ts',
    text: 'export const a = 1',
    rules: ['house(known-file-suffix)'],
  },
  { name: 'cms/src/features/a/a.rules.int.test.ts', text: 'export const a = 1', rules: [] },
  { name: 'frontend/src/i18n/archive.uk.ts', text: 'export const a = 1', rules: [] },
  {
    name: 'cms/src/features/a/a.js.ts',
    text: 'export const a = 1',
    rules: ['house(known-file-suffix)'],
  },
  {
    name: 'cms/src/features/a/hash.rules.ts',
    text: "import { createHash } from 'node:crypto'\nexport const a = () => createHash('sha256')",
    rules: [],
  },
  {
    name: 'cms/src/features/a/a.admin.tsx',
    text: "'use client'\nexport const A = () => null",
    rules: ['house(client-by-name)'],
  },
  {
    name: 'cms/src/features/a/a.client.tsx',
    text: 'export const A = () => null',
    rules: ['house(client-by-name)'],
  },
  {
    name: 'cms/src/features/a/b.client.tsx',
    text: "'use client'\nexport const A = () => null",
    rules: [],
  },
  {
    name: 'cms/src/features/a/a.job.ts',
    text: 'export const doIt = async (): Promise<void> => undefined',
    rules: ['house(only-assembled)'],
  },
  {
    name: 'cms/src/features/a/a.endpoint.ts',
    text: 'export const a: Endpoint = {}\nexport const many = (): readonly Endpoint[] => []',
    rules: [],
  },
  ...[
    'export const now = () => new Date()',
    'export const now = () => Date.now()',
    'export const dice = () => Math.random()',
    "export const answer = () => fetch('/')",
    'export const tell = () => console.log(1)',
    'export const later = async (one) => await one',
    "import { randomUUID } from 'node:crypto'\nexport const id = () => randomUUID()",
    "import { createHash, randomBytes as some } from 'crypto'\nexport const bytes = () => createHash(some(2))",
    "import * as all from 'node:crypto'\nexport const id = () => all.randomUUID()",
  ].map((text, index) => ({
    name: `cms/src/features/a/impure-${index}.rules.ts`,
    text,
    rules: ['house(pure-rules)'],
  })),
  {
    name: 'cms/src/features/a/pure.rules.ts',
    text: 'export const on = (day) => new Date(day)',
    rules: [],
  },
  { name: 'cms/src/platform/one.ts', text: 'export default 1', rules: ['import(no-default-export)'] },
]

const reported = new Map<string, string[]>()

beforeAll(() => {
  for (const shared of [
    '.oxlintrc.json',
    '.config/file-suffixes.cjs',
    '.config/house-rules.js',
    '.config/suffix-rules.js',
    'tsconfig.json',
  ]) {
    mkdirSync(path.dirname(path.join(place, shared)), { recursive: true })
    copyFileSync(path.join(root, shared), path.join(place, shared))
  }
  writeFileSync(path.join(place, 'package.json'), '{ "type": "module" }')
  symlinkSync(path.join(root, 'node_modules'), path.join(place, 'node_modules'))
  for (const { name, text } of files) {
    mkdirSync(path.dirname(path.join(place, name)), { recursive: true })
    writeFileSync(path.join(place, name), `${text}\n`)
  }
  const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint')
  const args = [oxlint, '--type-aware', '--format', 'json', ...files.map(({ name }) => name)]
  const answer = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' })
  const { diagnostics }: { diagnostics: { code: string; filename: string }[] } = JSON.parse(answer.stdout)
  for (const { code, filename } of diagnostics)
    reported.set(filename, [...(reported.get(filename) ?? []), code])
}, 60_000)
afterAll(() => rmSync(place, { recursive: true }))

describe('the linter', () => {
  it.each(files.filter(({ rules }) => rules.length > 0))(
    'the linter reports in $name: $rules',
    ({ name, rules }) => {
      expect(reported.get(name)).toEqual(rules)
    },
  )

  it.each(files.filter(({ rules }) => rules.length === 0))('the linter accepts $name', ({ name }) => {
    expect(reported.get(name)).toBeUndefined()
  })
})
