import { expect, it } from 'vitest'

import { createBreaker } from './breaker.ts'

const start = () => {
  let time = 0
  const breaker = createBreaker({ now: () => time, failures: 3, restMs: 100 })
  const fail = (times: number) => {
    for (let count = 0; count < times; count += 1) breaker.failed()
  }
  return { breaker, fail, wait: (ms: number) => (time += ms) }
}

it('the breaker allows all requests until there are too many failures in a row', () => {
  const { breaker, fail } = start()
  fail(2)
  breaker.succeeded()
  fail(2)
  expect(breaker.mayTry()).toBe(true)
  fail(1)
  expect(breaker.mayTry()).toBe(false)
})

it('the breaker allows one test request after a rest, and no others until it is answered', () => {
  const { breaker, fail, wait } = start()
  fail(3)
  wait(99)
  expect(breaker.mayTry()).toBe(false)
  wait(1)
  expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, false])
  breaker.failed()
  expect(breaker.mayTry()).toBe(false)
  wait(100)
  expect(breaker.mayTry()).toBe(true)
  breaker.succeeded()
  expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, true])
})
