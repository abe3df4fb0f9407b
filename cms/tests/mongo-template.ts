import { readFileSync, writeFileSync } from 'node:fs'

import { BSON, MongoClient, type Db, type Document } from 'mongodb'

/** The name of the file in the folder of the template. */
export const mongoFile = 'documents.bson'

const inDatabase = async <Result>(url: string, work: (database: Db) => Promise<Result>): Promise<Result> => {
  const client = new MongoClient(url)
  try {
    return await work(client.db())
  } finally {
    await client.close()
  }
}

/** Writes all documents of a database into a file, and removes the database. */
export const moveToFile = (url: string, file: string): Promise<void> =>
  inDatabase(url, async (database) => {
    const collections: Record<string, readonly Document[]> = {}
    for (const { name } of await database.listCollections({}, { nameOnly: true }).toArray())
      collections[name] = await database.collection(name).find().toArray()
    writeFileSync(file, BSON.serialize(collections))
    await database.dropDatabase()
  })

/** Writes the documents of such a file into an empty database; the program that opens it next creates the indexes. */
export const fillFromFile = (url: string, file: string): Promise<void> =>
  inDatabase(url, async (database) => {
    const collections = BSON.deserialize(readFileSync(file), { promoteValues: false })
    for (const [name, documents] of Object.entries(collections) as [string, Document[]][])
      if (documents.length > 0) await database.collection(name).insertMany(documents)
  })
