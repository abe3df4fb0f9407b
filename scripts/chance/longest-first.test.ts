import { spawnSync } from 'node:child_process'
import path from 'node:path'

import { expect, it } from 'vitest'

import { longest } from './longest-first.ts'

it.each(longest)('%s is the name of one file', (name) => {
  const all = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  const found = all.stdout.split('\n').filter((file) => path.basename(file) === name)
  expect(found).toHaveLength(1)
})
