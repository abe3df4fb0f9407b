import type { PayloadRequest } from 'payload'

import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { countUses, forgetFile } from '#platform/file-visibility/file-uses.kit.ts'
import { plainId } from '#platform/ids.rules.ts'
import { asSystem } from '#platform/local-api.ts'
import { tellSites } from '#platform/site-events/site-events.kit.ts'
import { slugBeforeTrash } from '#platform/trash/trash.rules.ts'

import { fileStem, tombstoneOf, uploadsIn } from './tombstone.rules.ts'

export type Withdrawable = 'media' | 'stories' | 'testimonials'

export type Subject = {
  readonly collection: Withdrawable
  readonly id: string
}

const system = (req: PayloadRequest) =>
  asSystem(req, 'a withdrawal removes every record, also those that the person can’t see')

/** Carries out a person's withdrawal of consent. After a crash in between, the background job completes it. */
export const withdraw = async (req: PayloadRequest, named: Subject): Promise<'gone' | 'unknown'> => {
  // The id in its stored spelling: the key, the tags and the uses of files are texts that contain it.
  const subject = { ...named, id: plainId(named.id) }
  const key = `${subject.collection}:${subject.id}`
  const known = await rowOf(req, key)
  if (known === null) {
    const versions = await everyVersion(req, subject)
    if (versions.length === 0) return 'unknown'
    const begun = await begin(req, subject, { files: await filesOf(req, subject, versions), key })
    // The first caller carries it out.
    if (begun) await carryOut(req, subject)
  }
  return 'gone'
}

/** The rest of a withdrawal that has begun; every step may be repeated. */
export const carryOut = async (req: PayloadRequest, subject: Subject): Promise<void> => {
  const row = await rowOf(req, `${subject.collection}:${subject.id}`)
  if (row === null || row.state === 'removed') return
  if (subject.collection !== 'media') {
    await buryAddresses(req, subject)
    await removeRecord(req, subject)
  }
  const stems: string[] = []
  for (const file of row.files) stems.push(...(await removeFile(req, file)))
  await compareAndSet({
    req,
    collection: 'withdrawals',
    id: row.id,
    expected: { state: 'removing' },
    next: { state: 'removed' },
  })
  const tags = [
    subject.collection,
    `${subject.collection}:${subject.id}`,
    `withdrawn:${subject.id}`,
    'tombstones',
    'media',
  ]
  const files = row.files.flatMap((id) => [`media:${id}`, `withdrawn:${id}`])
  await tellSites(req, [...tags, ...files, ...stems.map((stem) => `file:${stem}`)])
}

type Row = {
  readonly id: string
  readonly files: readonly string[]
  readonly state: string
}

const rowOf = async (req: PayloadRequest, key: string): Promise<Row | null> => {
  const found = await system(req).find({
    collection: 'withdrawals',
    depth: 0,
    limit: 1,
    where: { key: { equals: key } },
  })
  const [row] = found.docs
  if (row === undefined) return null
  const files = Array.isArray(row.files) ? row.files.filter((id) => typeof id === 'string') : []
  return { files, id: row.id, state: row.state }
}

const begin = async (
  req: PayloadRequest,
  { collection, id }: Subject,
  { files, key }: { readonly files: readonly string[]; readonly key: string },
): Promise<boolean> => {
  const { isNew } = await writeOnce<unknown>(req, {
    find: () => rowOf(req, key),
    make: () =>
      system(req).create({
        collection: 'withdrawals',
        data: {
          by: req.user?.id ?? null,
          document: id,
          files: [...files],
          key,
          kind: collection,
          state: 'removing',
        },
      }),
  })
  return isNew
}

/** The record as it is now, and each of its versions. */
const everyVersion = async (req: PayloadRequest, { collection, id }: Subject): Promise<readonly object[]> => {
  const main = await system(req).find({
    collection,
    depth: 0,
    limit: 1,
    locale: 'all',
    trash: true,
    where: { id: { equals: id } },
  })
  if (collection === 'media' || main.docs.length === 0) return main.docs
  const versions = await req.payload.db.findVersions<object>({
    collection,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { parent: { equals: id } },
  })
  return [...main.docs, ...versions.docs.map(({ version }) => version)]
}

/** The portrait always goes; a picture in the text goes when no other live record shows it. */
const filesOf = async (
  req: PayloadRequest,
  { collection, id }: Subject,
  versions: readonly object[],
): Promise<readonly string[]> => {
  if (collection === 'media') return [id]
  const portraits = new Set(versions.flatMap(portraitsOf))
  const within = [...uploadsIn(versions)].filter((file) => !portraits.has(file))
  const ownUses = await system(req).find({
    collection: 'file-uses',
    depth: 0,
    pagination: false,
    where: { by: { equals: `${collection}:${id}` } },
  })
  const own = new Set(ownUses.docs.map(({ media }) => (typeof media === 'string' ? media : media.id)))
  const alone: string[] = []
  for (const file of within) {
    const uses = await countUses(req, file)
    if (uses <= (own.has(file) ? 1 : 0)) alone.push(file)
  }
  return [...portraits, ...alone]
}

const portraitsOf = (version: object): readonly string[] => {
  const { picture, portrait } = { picture: null, portrait: null, ...version } as Record<string, unknown>
  return [picture, portrait]
    .map((one) => (typeof one === 'object' && one !== null && 'id' in one ? one.id : one))
    .filter((one) => typeof one === 'string')
}

const buryAddresses = async (req: PayloadRequest, subject: Subject): Promise<void> => {
  const { collection, id } = subject
  const where = { and: [{ collection: { equals: collection } }, { document: { equals: id } }] }
  const old = await system(req).find({ collection: 'redirects', depth: 0, pagination: false, where })
  const slugs = (await everyVersion(req, subject)).map((version) => ('slug' in version ? version.slug : null))
  for (const slug of new Set([...slugs, ...old.docs.map(({ from }) => from)])) {
    if (typeof slug === 'string' && slug !== '')
      await bury(req, tombstoneOf(collection, slugBeforeTrash(slug)))
  }
  await system(req).delete({ collection: 'redirects', where })
}

const bury = async (req: PayloadRequest, key: string): Promise<void> => {
  const where = { key: { equals: key } }
  await writeOnce(req, {
    find: async () =>
      (await system(req).find({ collection: 'tombstones', depth: 0, limit: 1, where })).docs[0] ?? null,
    make: () => system(req).create({ collection: 'tombstones', data: { key }, depth: 0 }),
  })
}

const removeRecord = async (req: PayloadRequest, { collection, id }: Subject): Promise<void> => {
  await req.payload.db.deleteVersions({ collection, req, where: { parent: { equals: id } } })
  const { totalDocs } = await system(req).count({
    collection,
    trash: true,
    where: { id: { equals: id } },
  })
  if (totalDocs > 0) await system(req).delete({ collection, id, trash: true })
}

/** Payload removes the file and its sizes from the disk, or from any other storage. */
const removeFile = async (req: PayloadRequest, id: string): Promise<readonly string[]> => {
  const found = await system(req).find({
    collection: 'media',
    depth: 0,
    limit: 1,
    trash: true,
    where: { id: { equals: id } },
  })
  const [file] = found.docs
  if (file === undefined) return []
  await forgetFile(req, id)
  await system(req).delete({ collection: 'media', id, trash: true })
  return file.filename ? [fileStem(file.filename)] : []
}
