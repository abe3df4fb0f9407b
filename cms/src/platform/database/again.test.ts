import { expect, test } from 'vitest'

import { doneOnce, untilKept } from './again.ts'

const conflict = Object.assign(new Error('WriteConflict'), { code: 112 })

test('a change that the database undid is tried again until it is kept', async () => {
  let tries = 0
  const done = await doneOnce(async () => {
    tries += 1
    if (tries < 3) throw conflict
    return 'kept'
  })
  expect({ done, tries }).toEqual({ done: 'kept', tries: 3 })
})

test('a change that failed for another reason is not tried again', async () => {
  let tries = 0
  const failing = doneOnce(async () => {
    tries += 1
    throw new TypeError('x is not a function')
  })
  await expect(failing).rejects.toThrow(TypeError)
  expect(tries).toBe(1)
})

test('in one lane, each change is tried again after the turn of the others', async () => {
  let underWay = 0
  let most = 0
  const attempt = () => {
    let isFirst = true
    return async () => {
      const isUndone = isFirst
      if (!isFirst) {
        underWay += 1
        most = Math.max(most, underWay)
        await Promise.resolve()
        underWay -= 1
      }
      isFirst = false
      return { isUndone, result: 'kept' }
    }
  }
  const all = await Promise.all(Array.from({ length: 5 }, () => untilKept(attempt(), 'one record')))
  expect(all).toEqual(Array.from({ length: 5 }, () => 'kept'))
  expect(most).toBe(1)
})

/**
 * The database undoes its first try, because of a conflict over something that others change too; the second succeeds.
 */
const undoneOver = (over: string, work: () => Promise<string>) => {
  let tries = 0
  return async () => {
    tries += 1
    return { isUndone: tries === 1, over, result: tries === 1 ? 'undone' : await work() }
  }
}

test('a change that was undone over one record is tried again in the lane of that record, wherever it began', async () => {
  let underWay = 0
  let most = 0
  const publish = async () => {
    underWay += 1
    most = Math.max(most, underWay)
    await Promise.resolve()
    underWay -= 1
    return 'kept'
  }
  const all = ['one', 'two', 'three'].map((record) => untilKept(undoneOver('them', publish), record))
  expect(await Promise.all(all)).toEqual(['kept', 'kept', 'kept'])
  expect(most).toBe(1)
})

test('a change within its turn waits for no other turn', async () => {
  const inner = () => untilKept(undoneOver('them', () => Promise.resolve('kept')))
  expect(await untilKept(undoneOver('them', inner))).toBe('kept')
})
