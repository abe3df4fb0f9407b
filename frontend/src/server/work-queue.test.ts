import { expect, it } from 'vitest'

import { createWorkQueue } from './work-queue.ts'

it('the work queue does every job once, continues after a failure, and says when it is idle', async () => {
  const done: string[] = []
  const problems: string[] = []
  const queue = createWorkQueue({ workers: 2, onProblem: (key) => problems.push(key) })
  const job = (name: string) => () => Promise.resolve(void done.push(name))
  queue.add('a', job('an older a'))
  queue.add('a', job('a'))
  queue.add('b', () => Promise.reject(new Error('no')))
  queue.add('c', job('c'))
  await queue.idle()
  expect(done).toEqual(['a', 'c'])
  expect(problems).toEqual(['b'])
  queue.add('a', job('later'))
  await queue.idle()
  expect(done).toContain('later')
})

it('the work queue follows the newest order, and first does jobs that visitors wait for', async () => {
  const done: string[] = []
  const queue = createWorkQueue({ workers: 1, onProblem: () => {} })
  const add = (name: string) => queue.add(name, () => Promise.resolve(void done.push(name)))
  for (const name of ['a', 'b', 'c', 'd']) add(name)
  for (const name of ['d', 'a']) add(name)
  queue.hurry('a')
  queue.hurry('what is not waiting')
  await queue.idle()
  expect(done).toEqual(['a', 'b', 'c', 'd'])
})
