import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { BSON, MongoClient, type Db, type Document, type IndexDescription } from 'mongodb'

import type { DatabaseCopy } from './copy.ts'
import { durable } from './mongo.rules.ts'

const ending = '.bson'
const indexEnding = '.indexes.json'
const batchSize = 500

/** Copies a MongoDB as it is at one moment: a file of BSON documents for each collection, as mongodump writes them. */
export const mongoCopy = (url: string): DatabaseCopy => {
  const within = async <Result>(work: (client: MongoClient, db: Db) => Promise<Result>): Promise<Result> => {
    const client = new MongoClient(url, { ...durable, serverSelectionTimeoutMS: 5000 })
    try {
      await client.connect()
      return await work(client, client.db())
    } finally {
      await client.close()
    }
  }
  return {
    isEmpty: () => within(async (_, db) => (await namesIn(db)).length === 0),
    writeTo: (folder) =>
      within(async (client, db) => {
        const place = path.join(folder, 'database')
        mkdirSync(place)
        // Without a replica set there is no snapshot; the collections are then copied one after the other, each as it
        // is then.
        const isReplicaSet = client.options.replicaSet !== undefined
        const session = isReplicaSet ? client.startSession({ snapshot: true }) : null
        const options = { raw: true, ...(session && { session }) }
        try {
          for (const name of await namesIn(db)) {
            const documents = db.collection(name).find({}, options)
            const target = createWriteStream(path.join(place, `${name}${ending}`))
            await pipeline(Readable.from(bytesOf(documents)), target)
            await writeIndexes(db, name, place)
          }
        } finally {
          await session?.endSession()
        }
      }),
    readFrom: (folder) =>
      within(async (_, db) => {
        const place = path.join(folder, 'database')
        for (const file of readdirSync(place).filter((name) => name.endsWith(ending)))
          await load(db, path.basename(file, ending), path.join(place, file))
        for (const file of readdirSync(place).filter((name) => name.endsWith(indexEnding)))
          await makeIndexes(db, path.basename(file, indexEnding), path.join(place, file))
      }),
    // The copy made before holds the documents; a server's collections can't be moved into a folder.
    setAside: (folder) =>
      mongoCopy(url)
        .writeTo(folder)
        .then(() => within(async (_, db) => void (await db.dropDatabase()))),
  }
}

const namesIn = async (db: Db): Promise<string[]> => {
  const found = await db.listCollections({}, { nameOnly: true }).toArray()
  return found.map(({ name }) => name).filter((name) => !name.startsWith('system.'))
}

async function* bytesOf(documents: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const document of documents) {
    // With `raw` the driver hands out the bytes as they are stored; its type says document.
    if (document instanceof Uint8Array) yield document
    else yield BSON.serialize(document as Document)
  }
}

/** Without its indexes a database accepts duplicates, until the CMS has started and created them. */
const writeIndexes = async (db: Db, name: string, place: string): Promise<void> => {
  const own = (await db.collection(name).indexes()).filter((index) => index.name !== '_id_')
  writeFileSync(path.join(place, `${name}${indexEnding}`), BSON.EJSON.stringify(own, { relaxed: false }))
}

const makeIndexes = async (db: Db, name: string, file: string): Promise<void> => {
  const indexes = BSON.EJSON.parse(readFileSync(file, 'utf8')) as IndexDescription[]
  const own = indexes.map(
    ({ v: _format, ns: _place, ...index }: IndexDescription & { ns?: string; v?: unknown }) => index,
  )
  if (own.length > 0) await db.collection(name).createIndexes(own)
}

const load = async (db: Db, name: string, file: string): Promise<void> => {
  let batch: Document[] = []
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await db.collection(name).insertMany(batch)
    batch = []
  }
  for await (const document of documentsIn(file)) {
    batch.push(document)
    if (batch.length === batchSize) await flush()
  }
  await flush()
}

/** A BSON document begins with its own length in four bytes. */
async function* documentsIn(file: string): AsyncGenerator<Document> {
  let rest = Buffer.alloc(0)
  for await (const chunk of createReadStream(file)) {
    rest = Buffer.concat([rest, chunk as Buffer])
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0)
      yield BSON.deserialize(rest.subarray(0, length), { promoteValues: false })
      rest = rest.subarray(length)
    }
  }
  if (rest.length > 0) throw new Error(`${path.basename(file)} ends in the middle of a document.`)
}
