import { expect, test } from 'vitest'

import { eachOnItsOwn, eachStep } from './each-on-its-own.ts'
import { problemOf, reasonOf } from './problem.rules.ts'

const failing = (done: number[], fails: (item: number) => boolean) => (item: number) => {
  done.push(item)
  return fails(item) ? Promise.reject(new Error(`No ${item}`)) : Promise.resolve()
}
const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

test('what fails for one stops no other one, and its failure is told in the end', async () => {
  const done: number[] = []
  const failure = await failureOf(
    eachOnItsOwn(
      [1, 2, 3],
      failing(done, (item) => item === 2),
    ),
  )
  expect(failure).toEqual(new Error('No 2'))
  expect(done).toEqual([1, 2, 3])
})

test('several failures are told with the first and their number, also those of an inner list', async () => {
  const done: number[] = []
  const lists = [[1, 2, 3, 4], [5], [6]]
  const failure = await failureOf(
    eachOnItsOwn(lists, (items) =>
      eachOnItsOwn(
        items,
        failing(done, (item) => item % 2 === 0),
      ),
    ),
  )
  expect(reasonOf(failure)).toBe('No 2 (and 2 more)')
  expect(problemOf(failure)).toBe('other')
  expect(done).toEqual([1, 2, 3, 4, 5, 6])
})

test('several failures are of the kind of the first', async () => {
  const login = Object.assign(new Error('No'), { authenticationFailed: true })
  const failure = await failureOf(eachOnItsOwn([1, 2], () => Promise.reject(login)))
  expect(problemOf(failure)).toBe('login')
})

test('a list that can’t be read to its end tells what failed before, and why it ended', async () => {
  const done: number[] = []
  const broken = async function* () {
    yield await Promise.resolve(1)
    throw new Error('Gone')
  }
  const failure = await failureOf(
    eachOnItsOwn(
      broken(),
      failing(done, () => true),
    ),
  )
  expect(failure).toMatchObject({ errors: [new Error('No 1'), new Error('Gone')] })
})

test('each step is taken, also after one that failed', async () => {
  const taken: string[] = []
  const steps = eachStep(
    () => Promise.reject(new Error('One')),
    () => Promise.resolve(taken.push('two')),
  )
  await expect(steps).rejects.toThrow('One')
  expect(taken).toEqual(['two'])
})

test('all goes well when nothing fails', async () => {
  await expect(eachOnItsOwn(new Set(['one']), () => Promise.resolve())).resolves.toBeUndefined()
})
