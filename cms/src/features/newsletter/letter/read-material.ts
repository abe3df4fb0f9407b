import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { asSystem } from '#platform/local-api.ts'
import { addressOf } from '#platform/outbox/message.rules.ts'

import { festivalFields, festivalsIn, type LetterFestival } from './festival-line.rules.ts'
import {
  namedBy,
  newsletterOf,
  type Fields,
  type Material,
  type RecordCollection,
  type StoredNewsletter,
} from './material.rules.ts'

const system = (req: PayloadRequest) => asSystem(req, 'the program writes a newsletter from public records')

/** Reads all content of a newsletter once, in all languages; null when there is no such newsletter. */
export const readMaterial = async (req: PayloadRequest, id: string, now: Date): Promise<Material | null> => {
  const { docs } = await system(req).find({
    collection: 'newsletters',
    depth: 0,
    draft: true,
    limit: 1,
    locale: 'all',
    where: { id: { equals: id } },
  })
  if (docs[0] === undefined) return null
  const newsletter = newsletterOf(docs[0])
  return {
    festivals: await comingFestivals(req, newsletter, now),
    newsletter,
    records: await recordsOf(req, newsletter),
    sender: await senderOf(req),
    siteUrl: env().SITE_URL.replace(/\/$/, ''),
  }
}

const oneDay = 86_400_000

const comingFestivals = async (
  req: PayloadRequest,
  { blocks }: StoredNewsletter,
  now: Date,
): Promise<readonly LetterFestival[]> => {
  const lists = blocks.filter((block) => block.blockType === 'letterFestivals')
  const days = lists.filter(({ choice }) => choice !== 'hand-picked').map((list) => list.days)
  if (days.length === 0) return []
  const until = new Date(now.getTime() + Math.max(...days) * oneDay)
  const { docs } = await system(req).find({
    collection: 'festivals',
    depth: 0,
    locale: 'all',
    pagination: false,
    select: festivalFields,
    sort: 'startsAt',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { endsAt: { greater_than: now.toISOString() } },
        { startsAt: { less_than_equal: until.toISOString() } },
      ],
    },
  })
  return festivalsIn(docs)
}

const recordsOf = async (
  req: PayloadRequest,
  { blocks }: StoredNewsletter,
): Promise<ReadonlyMap<string, Fields>> => {
  const named = blocks.flatMap(namedBy)
  const records = new Map<string, Fields>()
  const read = async (collection: RecordCollection, ids: readonly string[]): Promise<void> => {
    for (const record of await liveRecords(req, collection, ids)) records.set(String(record['id']), record)
  }
  // One after the other: a transaction of MongoDB runs one query at a time.
  for (const collection of ['festivals', 'pages', 'stories', 'testimonials'] as const)
    await read(
      collection,
      named.filter(([kind]) => kind === collection).map(([, id]) => id),
    )
  const portraits = [...records.values()]
    .map(({ portrait }) => portrait)
    .filter((one) => typeof one === 'string')
  const pictures = named.filter(([kind]) => kind === 'media').map(([, id]) => id)
  await read('media', [...pictures, ...portraits])
  return records
}

/** Records as visitors see them, without drafts and unpublished ones. */
const liveRecords = async (
  req: PayloadRequest,
  collection: RecordCollection,
  ids: readonly string[],
): Promise<readonly Fields[]> => {
  if (ids.length === 0) return []
  const named = { id: { in: [...new Set(ids)] } }
  const { docs } = await system(req).find({
    collection,
    depth: 0,
    locale: 'all',
    pagination: false,
    where: collection === 'media' ? named : { and: [named, { _status: { equals: 'published' } }] },
  })
  return docs.map((doc) => ({ ...doc }))
}

const senderOf = async (req: PayloadRequest): Promise<Material['sender']> => {
  const settings = await system(req).findGlobal({ slug: 'newsletterSettings', depth: 0 })
  const { contact, name } = await system(req).findGlobal({ slug: 'site', depth: 0 })
  const programme = name || addressOf(env().MAIL_FROM).name
  return {
    name: settings.senderName?.trim() || programme,
    postalAddress: settings.postalAddress?.trim() || contact?.address?.trim() || '',
    programme,
    replyTo: settings.replyTo ?? contact?.email ?? null,
  }
}
