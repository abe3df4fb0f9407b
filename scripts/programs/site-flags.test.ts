import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import { allocator } from '../settings/settings.rules.ts'
import { siteFlags } from './site-flags.rules.ts'

const read = (file: string): string =>
  readFileSync(path.join(import.meta.dirname, '../../frontend', file), 'utf8')

it('the flags of the site are also used in the container and in its own start command', () => {
  const command = ['node', ...siteFlags, 'dist/main.js']
  expect(read('Dockerfile')).toContain(`CMD ${JSON.stringify(command).replaceAll(',', ', ')}\n`)
  const settings = Object.entries(allocator).map((one) => one.join('='))
  expect(read('Dockerfile')).toMatch(new RegExp(`^ENV .*${settings.join(' ')}`, 'm'))
  expect(JSON.parse(read('package.json')).scripts.start).toBe([...settings, ...command].join(' '))
})
