/**
 * Does the work for each of many, one after the other. What fails for one stops none of the others; the first failure is
 * thrown once all had their turn, so that the background job tells it.
 */
export const eachOnItsOwn = async <Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<unknown>,
): Promise<void> => {
  const failures: unknown[] = []
  for (const item of items)
    try {
      await work(item)
    } catch (error) {
      failures.push(error)
    }
  if (failures.length > 0) throw failures[0]
}
