import type { Db } from 'mongodb'

/** Where counts are kept. */
export const limitsName = 'limits'

/**
 * Makes the collection of counts before anything is counted. The limiter makes it beside its first counts, one limiter
 * for each rate, so that a double may be there before the index that refuses it.
 */
export const prepareLimits = async (db: Db): Promise<void> => {
  await db.collection(limitsName).createIndexes([
    { expireAfterSeconds: 0, key: { expire: -1 } },
    { key: { key: 1 }, unique: true },
  ])
}
