import { pino } from 'pino'
import { describe, expect, it } from 'vitest'

import { adviceOn, faultOf, isPlenty, type Fault } from './fault.rules.ts'
import { newsOfFaults, toldOnce } from './told-once.ts'

const error = (code: string, message: string, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { code })

const full = error('SQLITE_FULL', 'SQLITE_FULL: database or disk is full')

describe('faultOf', () => {
  it.each<[Fault | null, Error]>([
    ['full', error('ENOSPC', 'ENOSPC: no space left on device, write')],
    ['full', full],
    ['full', new Error('Failed query: insert', { cause: full })],
    ['damaged', error('SQLITE_CORRUPT', 'database disk image is malformed')],
    ['read-only', error('EROFS', "EROFS: read-only file system, open '/data/a'")],
    ['read-only', error('SQLITE_READONLY', 'attempt to write a readonly database')],
    [null, error('EACCES', 'connect EACCES 192.0.2.1:25')],
    [
      null,
      new Error('Failed query: insert into notes params: SQLITE_FULL: no space', { cause: error('X', 'no') }),
    ],
  ])('faultOf finds %s in %s', (fault, one) => {
    expect(faultOf(one)).toBe(fault)
  })
})

it.each<Fault>(['damaged', 'full', 'read-only'])(
  'a fault of the kind %s has one line with what to do',
  (fault) => {
    const advice = adviceOn(fault, { free: 3 * 1024 ** 2, place: '/data', user: 'node' })
    expect(advice).toMatch(/^[^\n]*\/data[^\n]*\. .*(?:npm run restore|Free some space|chown -R node)[^\n]*$/)
  },
)

it('a fault is logged once, however many requests fail of it, and again when it comes back much later', () => {
  const lines: string[] = []
  let now = 0
  const newsOf = newsOfFaults(
    (fault) => `advice: ${fault}`,
    () => now,
  )
  const hooks = toldOnce(newsOf)
  const logger = pino({ hooks }, { write: (line) => lines.push(String(JSON.parse(line).msg)) })
  for (let request = 0; request < 700; request += 1) logger.error({ err: full }, 'A request failed')
  logger.error(error('ENOSPC', 'ENOSPC: no space left on device, write'))
  expect(newsOf('full')).toBeNull()
  logger.error({ err: new Error('a bug') }, 'something else')
  now += 60 * 60_000
  logger.error({ err: full })
  expect(lines).toEqual(['advice: full', 'something else', 'advice: full'])
})

it.each([
  ['much room', { bavail: 1_000_000 }, true],
  ['no bytes', { bavail: 100 }, false],
  ['no files', { ffree: 0 }, false],
  ['files that nobody counts', { ffree: 0, files: 0 }, true],
])('a disk with %s is judged by what is scarce', (_, room, expected) => {
  expect(isPlenty({ bavail: 1_000_000, bsize: 4096, ffree: 1_000_000, files: 2_000_000, ...room })).toBe(
    expected,
  )
})
