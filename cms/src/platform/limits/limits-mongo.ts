import { type Db, MongoServerError } from 'mongodb'

import { duplicateKey } from '#platform/database/mongo.rules.ts'

/** Where counts are kept. */
export const limitsName = 'limits'

/**
 * Makes the collection of counts before anything is counted. The limiter makes it beside its first counts, one limiter
 * for each rate, so that a double may be there before the index that refuses it.
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
    // Doubles of an earlier program: what was counted in the last minutes is worth less than a start.
    await limits.drop()
    await prepare()
  }
}
