import { expect, test } from 'vitest'

import { createTurns } from './turns.ts'

const turns = (patience = 60_000) => createTurns({ patience, tooLong: () => new Error('too long') })

test('one at a time, in the order in which they came', async () => {
  const { take } = turns()
  const order: number[] = []
  let working = 0
  await Promise.all(
    [1, 2, 3].map(async (number) => {
      const release = await take()
      working += 1
      expect(working).toBe(1)
      await Promise.resolve()
      order.push(number)
      working -= 1
      release()
      release()
    }),
  )
  expect(order).toEqual([1, 2, 3])
})

test('who has waited too long hears so, and takes nobody else’s turn', async () => {
  const { take } = turns(1)
  const release = await take()
  await expect(take()).rejects.toThrow('too long')
  release()
  const again = await take()
  again()
})
