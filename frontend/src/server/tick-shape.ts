import { executionAsyncResource } from 'node:async_hooks'

const kept: object[] = []

/**
 * Keeps one of the records that `process.nextTick` makes, several for each request. V8 makes them fast as long as it
 * knows their shape, and forgets that for good when a few full garbage collections in a row find none of them alive:
 * from then on every page would take a tenth more of the processor.
 */
export const keepTickShape = (): void => {
  process.nextTick(() => kept.push(executionAsyncResource()))
}
