import { expect, it } from 'vitest'

import { createTrouble } from './trouble.ts'

it('a trouble is logged at its begin and at its end, however often it comes and goes in between', () => {
  let time = 0
  const said: unknown[] = []
  const log = {
    info: (...line: unknown[]) => said.push(line),
    warn: (...line: unknown[]) => said.push(line),
  }
  const trouble = createTrouble({ log, now: () => time, begins: 'slow', ends: 'well again', calmMs: 1_000 })
  trouble.succeeded()
  for (; time < 10_000; time += 10) {
    trouble.failed({ reason: 'too-slow' })
    trouble.succeeded()
  }
  expect([said, trouble.since()]).toEqual([[[{ reason: 'too-slow' }, 'slow']], 0])
  time += 1_000
  trouble.succeeded()
  trouble.succeeded()
  expect(said.slice(1)).toEqual([[{ failures: 1_000, seconds: 11 }, 'well again']])
  expect(trouble.since()).toBeNull()
})
