import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const place = mkdtempSync(path.join(os.tmpdir(), 'laws-'))

/** Planted violations: the importing file, the imported file, and the law that must report it. */
const planted = [
  [
    'cms/src/features/a/a.hook.ts',
    'cms/src/features/b/b.fields.ts',
    'law-1-other-features-by-what-they-offer',
  ],
  [
    'frontend/src/features/a/a.view.ts',
    'frontend/src/features/b/b.view.ts',
    'law-1-other-features-by-what-they-offer',
  ],
  ['cms/src/features/a/x.hook.ts', 'cms/src/features/a/a.collection.ts', 'law-2-assembly-only-cms'],
  [
    'cms/src/features/a/c.collection.ts',
    'cms/src/features/a/d.collection.ts',
    'law-2-collections-hang-up-their-own-endpoints',
  ],
  ['frontend/src/server/create-app.ts', 'frontend/src/server/health.route.ts', 'law-2-assembly-only-site'],
  ['cms/src/access/rules.ts', 'cms/src/platform/clock.ts', 'law-3-inward-access'],
  ['cms/src/platform/slugs.ts', 'cms/src/features/b/b.kit.ts', 'law-3-inward-platform'],
  ['cms/src/features/a/e.hook.ts', 'cms/src/payload.config.ts', 'law-3-inward-features'],
  ['cms/src/env.ts', 'cms/src/platform/clock.ts', 'law-3-inward-env'],
  ['frontend/src/features/a/b.view.ts', 'frontend/src/server/cache.ts', 'law-3-inward-site-features'],
  ['frontend/src/site/page.ts', 'frontend/src/features/b/b.view.ts', 'law-3-inward-site'],
  ['frontend/src/gazetteer/places.rules.ts', 'frontend/src/site/page.ts', 'law-3-inward-gazetteer'],
  ['frontend/src/ui/card.tsx', 'frontend/src/features/b/b.view.ts', 'law-3-inward-ui'],
  ['frontend/src/cms/client.ts', 'frontend/src/server/cache.ts', 'law-3-inward-cms-client'],
  ['frontend/src/i18n/nl.ts', 'frontend/src/env.ts', 'law-3-inward-words'],
  ['frontend/src/features/a/a.island.ts', 'frontend/src/ui/card.tsx', 'law-3-islands-stay-small'],
  ['frontend/src/cms/models.ts', 'cms/src/payload-types.ts', 'border-site-knows-types-only'],
  ['frontend/src/cms/values.ts', 'cms/types.ts', 'border-site-imports-types-as-types'],
  ['seed/seed.ts', 'cms/src/features/b/b.kit.ts', 'border-seed-knows-the-config'],
  ['cms/src/platform/tell.ts', 'frontend/src/env.ts', 'border-cms-stands-alone'],
  ['writing/word.rules.ts', 'frontend/src/env.ts', 'border-writing-knows-nobody'],
  ['scripts/start.ts', 'frontend/src/main.ts', 'border-tools-start-programs'],
  ['cms/src/platform/circle-back.ts', 'cms/src/platform/circle.ts', 'no-circles'],
  ['cms/src/platform/lost.ts', 'cms/src/platform/nowhere.ts', 'no-missing-files'],
  ['cms/src/platform/kept.ts', 'cms/src/platform/kept.test.ts', 'no-tests-in-products'],
  ['cms/src/features/a/h.collection.ts', 'cms/src/features/a/a.admin.tsx', 'law-2-payload-finds-the-admin'],
  ['cms/src/features/a/i.hook.ts', 'cms/src/features/a/a.plugin.ts', 'law-2-plugins-in-the-config'],
  ['frontend/src/features/a/c.view.ts', 'frontend/src/features/a/c.page.tsx', 'law-2-pages-in-the-routes'],
  ['cms/src/features/a/due.rules.ts', 'cms/src/features/a/a.kit.ts', 'kind-rules'],
  ['cms/src/features/a/b.client.tsx', 'cms/src/features/a/b.kit.ts', 'kind-client'],
  ['cms/src/features/a/b.part.tsx', 'cms/src/features/a/c.kit.ts', 'kind-part'],
  ['frontend/src/features/a/d.part.tsx', 'frontend/src/features/a/d.view.ts', 'kind-part'],
] as const

const allowed = [
  ['cms/src/features/a/f.hook.ts', 'cms/src/features/b/b.kit.ts'],
  ['cms/src/features/g/g.collection.ts', 'cms/src/features/g/g.endpoint.ts'],
  ['frontend/src/features/a/g.page.tsx', 'frontend/src/site/page.ts'],
  ['frontend/src/features/a/a.route.ts', 'frontend/src/server/addresses.ts'],
  ['seed/steps.ts', 'cms/src/payload.config.ts'],
  ['scripts/settings.ts', 'cms/src/env.rules.ts'],
] as const

/** Two features that need each other through different files: no circle of files, but a circle of features. */
const circle = [
  ['frontend/src/features/east/east.view.ts', 'frontend/src/features/west/west.rules.ts'],
  ['frontend/src/features/west/west.view.ts', 'frontend/src/features/east/east.rules.ts'],
] as const

/** Imports through the assembly files or a test do not make a circle. */
const noCircle = [
  ['frontend/src/features/north/north.view.ts', 'frontend/src/features/south/south.rules.ts'],
  ['frontend/src/features/south/south.route.ts', 'frontend/src/server/assembly.ts'],
  ['frontend/src/server/assembly.ts', 'frontend/src/features/north/north.route.ts'],
  ['frontend/src/features/south/south.test.ts', 'frontend/src/features/north/north.rules.ts'],
] as const

/** What can't run where it is taken to, as deep as it may lie. */
const misplaced = [
  ['cms/src/features/w/due.rules.ts', 'cms/src/features/w/deep.ts', 'rules-reach-no-input-or-output'],
  [
    'cms/src/features/w/asks.rules.ts',
    'cms/src/features/w/asks-payload.ts',
    'rules-reach-no-input-or-output',
  ],
  ['cms/src/features/w/form.client.tsx', 'cms/src/features/w/helps.ts', 'client-reaches-no-server'],
  ['frontend/src/features/w/w.island.ts', 'frontend/src/env.ts', 'client-reaches-no-server'],
] as const

const nowhere = 'cms/src/platform/nowhere.ts'

const write = (name: string, text: string): void => {
  const file = path.join(place, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text, { flag: 'a' })
}

const plant = (from: string, to: string): void => {
  const target = to.startsWith('node:') ? to : `./${path.posix.relative(path.dirname(from), to)}`
  write(from, `import { value } from '${target}'\nexport const used = value\n`)
  if (!to.startsWith('node:') && to !== nowhere) write(to, '')
}

const check = (config: string): string => {
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const settings = ['--config', path.join(root, '.config', config), '--output-type', 'err']
  const args = [cruiser, ...settings, 'cms', 'frontend', 'seed', 'scripts', 'writing']
  return spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' }).stdout
}

let report = ''
let circles = ''
let places = ''
let tested = ''

beforeAll(() => {
  write('tsconfig.json', '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }')
  write(
    'frontend/src/cms/types-only.ts',
    `import type { Festival } from '../../../cms/types.ts'\nexport type F = Festival\n`,
  )
  const pairs = [...planted, ...allowed, ...circle, ...noCircle, ...misplaced]
  for (const [from, to] of pairs) plant(from, to)
  plant('cms/src/features/w/deep.ts', 'node:fs')
  write('node_modules/payload/package.json', '{ "name": "payload", "main": "dist/index.js" }')
  write('node_modules/payload/dist/index.js', 'export const value = 1')
  write('cms/src/features/w/asks-payload.ts', `import { value } from 'payload'\nexport const used = value\n`)
  plant('cms/src/features/w/helps.ts', 'cms/src/features/w/helps-more.ts')
  plant('cms/src/features/w/helps-more.ts', 'cms/src/features/w/w.kit.ts')
  write(
    'cms/src/features/w/types.client.tsx',
    `import type { Given } from './w.kit.ts'\nexport const given: Given = 1\n`,
  )
  plant('cms/src/platform/circle.ts', 'cms/src/platform/circle-back.ts')
  for (const [test, rules] of [
    ['seen.rules.test.ts', 'seen.rules.ts'],
    ['other.int.test.ts', 'unseen.rules.ts'],
  ] as const)
    plant(`cms/src/features/t/${test}`, `cms/src/features/t/${rules}`)
  plant('cms/src/features/t/seen.rules.ts', 'cms/src/features/t/deeper.rules.ts')
  report = check('dependency-cruiser.cjs')
  circles = check('feature-circles.cjs')
  places = check('runs-where.cjs')
  tested = check('rules-tested.cjs')
}, 60_000)
afterAll(() => rmSync(place, { recursive: true }))

describe('the import laws', () => {
  it.each(planted)('the import laws report %s → %s', (from, _to, law) => {
    expect(report.split('\n').filter((line) => line.includes(`${law}: ${from}`))).not.toEqual([])
  })

  it.each(allowed)('the import laws allow %s → %s', (from) => {
    expect(report).not.toContain(`: ${from}`)
  })

  it('the import laws allow the site to import the types of the CMS, as types', () => {
    expect(report).not.toContain('types-only.ts')
  })
})

describe('the law against circles of features', () => {
  it('the law against circles reports both features of a circle', () => {
    for (const name of ['east', 'west'])
      expect(circles).toContain(`no-circles-between-features: frontend/src/features/${name}`)
  })

  it('the law against circles allows imports in one direction, and through the assembly and tests', () => {
    expect(circles).not.toMatch(/features\/(north|south)/)
  })
})

describe('the laws of where code runs', () => {
  it.each(misplaced)('report %s, which reaches too far through %s', (from, _to, law) => {
    expect(places).toContain(`${law}: ${from}`)
  })

  it('allow the browser the types of the server', () => {
    expect(`${report}${places}`).not.toContain('types.client.tsx')
  })
})

describe('the law that .rules are tested', () => {
  it('the law reports a file that no unit test reaches', () => {
    expect(tested).toContain('rules-are-tested: cms/src/features/t/unseen.rules.ts')
  })

  it('the law allows a file that a unit test reaches, through another as well', () => {
    expect(tested).not.toMatch(/t\/(seen|deeper)\.rules/)
  })
})
