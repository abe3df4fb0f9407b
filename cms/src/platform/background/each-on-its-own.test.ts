import { expect, test } from 'vitest'

import { eachOnItsOwn } from './each-on-its-own.ts'

test('what fails for one stops no other one, and the first failure is told in the end', async () => {
  const done: number[] = []
  const all = eachOnItsOwn([1, 2, 3, 4], (item) => {
    done.push(item)
    return item % 2 === 0 ? Promise.reject(new Error(`No ${item}`)) : Promise.resolve()
  })
  await expect(all).rejects.toThrow('No 2')
  expect(done).toEqual([1, 2, 3, 4])
})

test('all goes well when nothing fails', async () => {
  await expect(eachOnItsOwn(new Set(['one']), () => Promise.resolve())).resolves.toBeUndefined()
})
