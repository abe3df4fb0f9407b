import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { root } from '../settings/load-settings.ts'
import type { Entries } from './platforms.rules.ts'
import { compareVersions, problemsInLockfile } from './versions.rules.ts'

const good: Entries = Object.fromEntries(
  Object.entries({
    '@payloadcms/next': '3.90.2',
    express: '5.3.0',
    next: '16.4.6',
    nodemailer: '10.6.0',
    payload: '3.90.2',
    react: '19.3.1',
    'react-dom': '19.3.1',
    sharp: '0.35.5',
    typescript: '6.0.3',
    vite: '8.3.0',
    vitest: '4.1.12',
  }).map(([name, version]) => [`node_modules/${name}`, { version }]),
)
const locked = (place: string, version: string): string[] =>
  problemsInLockfile({ ...good, [place]: { version } })

describe('problemsInLockfile', () => {
  it('finds nothing in a lockfile at the floors, nor in ours', () => {
    const ours: { packages: Entries } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
    expect(problemsInLockfile(good)).toEqual([])
    expect(problemsInLockfile(ours.packages)).toEqual([])
  })

  it('finds a second, older copy that another package brought along', () => {
    expect(locked('node_modules/next/node_modules/sharp', '0.34.5')).toEqual([
      'sharp 0.34.5 must be at least 0.35.5: it decodes pictures that strangers send.',
    ])
  })

  it('finds a version above what was tried', () => {
    expect(locked('node_modules/vitest', '5.0.0')[0]).toContain('below 5.0.0')
  })

  it('finds Payload packages of two releases', () => {
    expect(locked('node_modules/@payloadcms/ui', '3.90.1')).toEqual([
      'payload and every @payloadcms package must be one release, not 3.90.1 and 3.90.2.',
    ])
  })

  it('finds packages with holes, missing ones, and download addresses', () => {
    expect(locked('node_modules/@payloadcms/plugin-mcp', '3.90.2')[0]).toContain('must go')
    expect(
      problemsInLockfile({}).some((problem) => problem === 'next is missing from package-lock.json.'),
    ).toBe(true)
    const addressed = {
      ...good,
      'node_modules/a': { version: '1.0.0', resolved: 'https://registry.npmjs.org/a.tgz' },
    }
    expect(problemsInLockfile(addressed)[0]).toContain('download addresses')
  })
})

it('compares versions by number', () => {
  expect(compareVersions('10.0.0', '9.9.9')).toBeGreaterThan(0)
  expect(compareVersions('16.4.6', '16.4.6')).toBe(0)
  expect(compareVersions('0.9.10', '0.10.0')).toBeLessThan(0)
})
