import pino from 'pino'
import { expect, it } from 'vitest'

import { logOptions } from './log-options.ts'

/** What is logged of an error, line by line. */
const logged = (error: object): readonly { level: number; msg: string }[] => {
  const lines: string[] = []
  const log = pino(logOptions('debug'), { write: (line: string) => void lines.push(line) })
  log.error({ err: error, msg: 'It failed' })
  return lines.map((line) => JSON.parse(line))
}

it('a change that is tried again, and a refusal, are one line for developers; a fault of ours has its stack', () => {
  const conflict = Object.assign(new Error('WriteConflict'), { code: 112 })
  expect(logged(conflict)).toMatchObject([{ level: 20, msg: 'Refused: undone: WriteConflict' }])
  expect(logged(conflict)[0]).not.toHaveProperty('err')
  expect(logged(Object.assign(new Error('No'), { status: 404 }))).toMatchObject([
    { level: 20, msg: 'Refused: 404 No' },
  ])
  expect(logged(new Error('Broken'))).toMatchObject([
    { err: { stack: expect.any(String) }, level: 50, msg: 'It failed' },
  ])
})
