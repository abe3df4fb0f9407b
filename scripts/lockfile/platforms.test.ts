import { expect, it } from 'vitest'

import { missingPlatforms, withPlatforms, type Entries } from './platforms.rules.ts'

const lockfile: Entries = {
  '': {},
  'node_modules/tool': {
    dev: true,
    version: '1.0.0',
    optionalDependencies: {
      '@tool/darwin-arm64': '1.0.0',
      '@tool/linux-x64-musl': '1.0.0',
      '@tool/win32-x64-msvc': '1.0.0',
      extra: '^2.0.0',
    },
  },
  'node_modules/@tool/win32-x64-msvc': { version: '1.0.0', optional: true },
}

it('finds packages for other machines that have no entry, and no other optional ones', () => {
  expect(missingPlatforms(lockfile).map(({ name }) => name)).toEqual([
    '@tool/darwin-arm64',
    '@tool/linux-x64-musl',
  ])
})

it('fills them in with the machine their name says', () => {
  const complete = withPlatforms(lockfile)
  expect(missingPlatforms(complete)).toEqual([])
  expect(complete['node_modules/@tool/linux-x64-musl']).toEqual({
    version: '1.0.0',
    cpu: ['x64'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  })
  expect(Object.keys(complete)[0]).toBe('')
})
