import { SeveralFailures } from './problem.rules.ts'

/**
 * Does the work for each of many, one after the other. What fails for one stops none of the others; the failure is
 * thrown once all had their turn, so that the background job tells it. Several failures are
 * thrown as one.
 */
export const eachOnItsOwn = async <Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  work: (item: Item) => Promise<unknown>,
): Promise<void> => {
  const failures: unknown[] = []
  const attempt = async (step: () => Promise<unknown>): Promise<void> => {
    try {
      await step()
    } catch (error) {
      failures.push(...(error instanceof SeveralFailures ? error.errors : [error]))
    }
  }
  // Reading the next item may fail as well.
  await attempt(async () => {
    for await (const item of items) await attempt(() => work(item))
  })
  if (failures.length > 1) throw new SeveralFailures(failures)
  if (failures.length === 1) throw failures[0]
}

/** The steps of one piece of work: each is taken, also after one that failed. */
export const eachStep = (...steps: readonly (() => Promise<unknown>)[]): Promise<void> =>
  eachOnItsOwn(steps, (step) => step())
