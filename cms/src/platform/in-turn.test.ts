import { expect, test } from 'vitest'

import { inTurn } from './in-turn.ts'

test('work with the same key runs one after the other, and a failure stops none of it', async () => {
  const said: string[] = []
  const work = (name: string) => async (): Promise<void> => {
    said.push(`${name} begins`)
    await Promise.resolve()
    said.push(`${name} ends`)
    if (name === 'b') throw new Error('b')
  }
  const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((name) => inTurn('key', work(name))))
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('work with another key does not wait', async () => {
  const said: string[] = []
  let open = (): void => undefined
  const gate = new Promise<void>((resolve) => (open = resolve))
  const slow = inTurn('slow', async () => {
    await gate
    said.push('slow')
  })
  await inTurn('quick', () => Promise.resolve(said.push('quick')))
  open()
  await slow
  expect(said).toEqual(['quick', 'slow'])
})
