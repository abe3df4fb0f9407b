import { MongoServerError, type Db } from 'mongodb'

import { duplicateKey } from '#platform/database/mongo.rules.ts'

/** The collection of counts. */
export const limitsName = 'limits'

/**
 * Creates the collection of counts and its index before the first count. The limiter creates it during its first
 * counts, one limiter for each rate, so that duplicate keys could exist before the unique index.
 */
export const prepareLimits = async (db: Db): Promise<void> => {
  const limits = db.collection(limitsName)
  const prepare = () =>
    limits.createIndexes([
      { expireAfterSeconds: 0, key: { expire: -1 } },
      { key: { key: 1 }, unique: true },
    ])
  try {
    await prepare()
  } catch (error) {
    if (!(error instanceof MongoServerError && error.code === duplicateKey)) throw error
    // Duplicate keys from an earlier program: counts of the last minutes matter less than a working start.
    await limits.drop()
    await prepare()
  }
}
