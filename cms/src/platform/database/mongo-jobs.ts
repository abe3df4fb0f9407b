import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { JsonObject, Where } from 'payload'

type UpdateJobs = MongooseAdapter['updateJobs']

const collection = 'payload-jobs'

/**
 * Lets each job run once, however many programs look for it at the same moment. Payload finds free jobs and then marks
 * all of them, also those that another program marked in between; here one statement per job marks it and tells which
 * program won.
 */
export const jobsForOne = (db: MongooseAdapter): UpdateJobs => {
  const update = db.updateJobs.bind(db)
  return async (asked) => {
    const { data, limit, req, sort, where } = asked
    if (where === undefined || data['processing'] !== true) return update(asked)
    const found = await db.find<JsonObject>({
      collection,
      limit: limit ?? 0,
      pagination: false,
      where,
      ...(req && { req }),
      ...(sort && { sort }),
    })
    const mine: string[] = []
    for (const { id } of found.docs) if (await mark(db, String(id))) mine.push(String(id))
    if (mine.length === 0) return null
    const chosen: Where = { id: { in: mine } }
    return update({ ...(req && { req }), ...(sort && { sort }), data, where: chosen })
  }
}

const mark = async (db: MongooseAdapter, id: string): Promise<boolean> => {
  const { modifiedCount } = await modelOf(db).updateOne(
    { _id: id, processing: false },
    { $set: { processing: true } },
    { timestamps: false },
  )
  return modifiedCount === 1
}

const modelOf = ({ collections }: MongooseAdapter) => {
  const model = collections[collection]
  if (model === undefined) throw new Error('There are no jobs')
  return model
}
