import { expect, test } from 'vitest'

import { createTurns } from './turns.ts'

const turns = (patience = 60_000) => createTurns({ patience, tooLong: () => new Error('too long') })

test('turns are given one at a time, in the order in which callers came', async () => {
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

test('a caller that has waited too long gets an error, and takes no turn of another caller', async () => {
  const { take } = turns(1)
  const release = await take()
  await expect(take()).rejects.toThrow('too long')
  release()
  const again = await take()
  again()
})
