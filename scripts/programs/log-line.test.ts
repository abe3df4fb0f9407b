import { expect, it } from 'vitest'

import { readableLine } from './log-line.rules.ts'

it('a JSON log line becomes short and keeps its details', () => {
  const line = JSON.stringify({
    level: 40,
    time: 0,
    pid: 1,
    hostname: 'h',
    msg: 'slow',
    ms: 1200,
    tags: ['a'],
  })
  expect(readableLine(line)).toMatch(/^\d\d:\d\d:\d\d warn slow ms=1200 tags=\["a"\]$/)
})

it.each(['▲ Next.js 16', '{ not json', '{"other":"json"}'])('the line %s is not changed', (line) => {
  expect(readableLine(line)).toBe(line)
})
