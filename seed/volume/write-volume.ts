import { randomBytes, randomUUID } from 'node:crypto'

import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'

import { seedingDay } from '../steps/seeding-day.ts'
import { volumeFestival, volumeSlug, type Known } from './festival.rules.ts'
import { volumeOrganisation, volumeOrganisationSlug } from './organisation.rules.ts'
import { volumeEmail, volumeSubscriber } from './subscriber.rules.ts'

export type Volume = { festivals: number; subscribers: number }

type Circumstances = { now: Date; tell: (line: string) => void }

/** The number of records in one transaction. */
const together = 100
/** The number of festivals of one organisation. */
const festivalsEach = 20

/**
 * Adds festivals with their organisations, and subscribers, in the number of a large programme. It writes directly to
 * the database: the hooks of the CMS would take hours, and would send mails. Existing records stay as they are.
 */
export async function writeVolume(
  payload: Payload,
  { festivals, subscribers }: Volume,
  { now, tell }: Circumstances,
): Promise<void> {
  const req = await createLocalReq({}, payload)
  const writing: Writing = { req, now, tell }
  await writeOrganisations(writing, Math.ceil(festivals / festivalsEach))
  await writeFestivals(writing, festivals)
  await writeSubscribers(writing, subscribers)
}

type Writing = { req: PayloadRequest; now: Date; tell: (line: string) => void }

const writeOrganisations = (writing: Writing, count: number): Promise<void> =>
  writeMissing(writing, {
    what: 'organisations',
    count,
    known: { collection: 'organisations', field: 'slug', valueOf: volumeOrganisationSlug },
    write: async (req, number) => {
      const at = writing.now.toISOString()
      await writeVersioned(req, 'organisations', {
        ...volumeOrganisation(number),
        createdAt: at,
        updatedAt: at,
      })
    },
  })

const writeFestivals = async (writing: Writing, count: number): Promise<void> => {
  const known = await whatIsKnown(writing)
  await writeMissing(writing, {
    what: 'festivals',
    count,
    known: { collection: 'festivals', field: 'slug', valueOf: volumeSlug },
    write: async (req, number) => {
      const festival = volumeFestival(number, known)
      const id = await writeVersioned(req, 'festivals', festival)
      if (festival._status === 'published')
        for (const [place, media] of festival.pictures.entries())
          await create(req, 'file-uses', { media, by: `festivals:${id}`, path: `pictures.${place}` })
    },
  })
}

const writeSubscribers = (writing: Writing, count: number): Promise<void> =>
  writeMissing(writing, {
    what: 'readers',
    count,
    known: { collection: 'subscribers', field: 'email', valueOf: volumeEmail },
    write: async (req, number) => {
      await create(req, 'subscribers', volumeSubscriber(number, writing.now))
    },
  })

type Missing = {
  what: string
  count: number
  known: { collection: CollectionSlug; field: string; valueOf: (number: number) => string }
  write: (req: PayloadRequest, number: number) => Promise<void>
}

/** Writes the missing ones of the first `count` records, some in one transaction, and reports progress. */
async function writeMissing({ req, tell }: Writing, { what, count, known, write }: Missing): Promise<void> {
  for (let first = 1; first <= count; first += together) {
    const numbers = Array.from({ length: Math.min(together, count - first + 1) }, (_, step) => first + step)
    const there = await valuesAmong(req, known, numbers)
    const missing = numbers.filter((number) => !there.has(known.valueOf(number)))
    await inTransaction(req, async () => {
      for (const number of missing) await write(req, number)
    })
    const done = first + numbers.length - 1
    if (done % (together * 10) === 0 || done === count) tell(`${done} of ${count} ${what}`)
  }
}

const valuesAmong = async (
  { payload }: PayloadRequest,
  { collection, field, valueOf }: Missing['known'],
  numbers: readonly number[],
): Promise<ReadonlySet<unknown>> => {
  const where: Where = { [field]: { in: numbers.map(valueOf) } }
  const { docs } = await payload.db.find({ collection, where, pagination: false, limit: numbers.length })
  return new Set(docs.map((document) => Object(document)[field]))
}

async function inTransaction(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  const isOurs = await initTransaction(req)
  try {
    await work()
    if (isOurs) await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

type Row = Record<string, unknown>

/** A record and its only version, as after being saved once. */
async function writeVersioned(
  req: PayloadRequest,
  collection: 'festivals' | 'organisations',
  data: Row & { createdAt: string; updatedAt: string },
): Promise<string> {
  const id = await create(req, collection, data)
  await req.payload.db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: data.updatedAt,
    parent: id,
    req,
    returning: false,
    updatedAt: data.updatedAt,
    versionData: structuredClone(data) as never,
  })
  return id
}

/** The id is generated here, because reading back a new record takes as long as writing it. */
async function create(req: PayloadRequest, collection: CollectionSlug, data: Row): Promise<string> {
  const { db } = req.payload
  const id = db.name === 'mongoose' ? randomBytes(12).toString('hex') : randomUUID()
  // A database may convert the value that it gets.
  await db.create({ collection, customID: id, data: structuredClone(data), req, returning: false })
  return id
}

/** The records that the festivals refer to: every organisation in turn, the demo pictures, the first account. */
async function whatIsKnown({ req, now }: Writing): Promise<Known> {
  const { payload } = req
  const idsOf = async (collection: 'media' | 'organisations' | 'users', where: Where = {}) => {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      select: {},
      sort: 'createdAt',
      where,
    })
    return docs.map(({ id }) => id)
  }
  const organisations = await idsOf('organisations')
  const [owner] = await idsOf('users', { role: { not_equals: 'organiser' } })
  const pictures = await idsOf('media', {
    and: [{ demo: { equals: true } }, { width: { greater_than: 1000 } }],
  })
  return { organisations, owner, pictures, seedingDay: await seedingDay(payload, now) }
}
