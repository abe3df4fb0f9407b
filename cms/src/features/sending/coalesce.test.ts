import { expect, it } from 'vitest'

import { coalesce } from './coalesce.ts'

it('coalesced calls are all answered, in as few batches as possible', async () => {
  const questions: number[][] = []
  const double = coalesce<number, number>((all) => {
    questions.push([...all])
    return Promise.resolve(all.map((one) => one * 2))
  })
  expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6])
  expect(await double(4)).toBe(8)
  expect(questions).toEqual([[1, 2, 3], [4]])
})

it('every call of a failed batch gets its error, and later batches go on', async () => {
  let isBroken = true
  const ask = coalesce<number, number>((all) =>
    isBroken ? Promise.reject(new Error('The database is away')) : Promise.resolve([...all]),
  )
  const ends = await Promise.allSettled([ask(1), ask(2)])
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  isBroken = false
  expect(await ask(3)).toBe(3)
})
