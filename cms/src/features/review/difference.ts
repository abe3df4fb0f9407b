import type { CollectionSlug, PayloadRequest } from 'payload'

import { referencesIn, type Reference } from '#access/references.rules.ts'
import { asSystem } from '#platform/local-api.ts'

import { differences, type Change } from './difference.rules.ts'
import { liveOf, newestOf } from './festival-versions.ts'
import type { ShownPicture } from './review-overview.rules.ts'
import { textOf } from './shown-value.rules.ts'

type Difference = {
  readonly difference: readonly Change[]
  readonly pictures: Readonly<Record<string, ShownPicture>>
}

type Named = Readonly<Record<string, unknown>>

/** The differences between the published and the newest version, with their pictures. */
export const differenceOf = async (req: PayloadRequest, festival: string): Promise<Difference> => {
  const { flattenedFields } = req.payload.collections.festivals.config
  const [before, after] = [await liveOf(req, festival, 'all'), await newestOf(req, festival, 'all')]
  const references = [before, after].flatMap((version) => referencesIn(flattenedFields, version))
  const named = await recordsOf(req, references)
  const names = new Map([...named].map(([key, record]) => [key, titleOf(record)]))
  return {
    difference: differences({ after: after ?? {}, before, fields: flattenedFields, names }),
    pictures: picturesOf(named),
  }
}

const recordsOf = async (
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<ReadonlyMap<string, Named>> => {
  const found = new Map<string, Named>()
  for (const collection of new Set(references.map((one) => one.collection))) {
    const ids = references.filter((one) => one.collection === collection).map(({ id }) => id)
    for (const record of await readAll(req, collection, ids))
      found.set(`${collection}:${String(record.id)}`, record)
  }
  return found
}

const readAll = async (
  req: PayloadRequest,
  collection: string,
  ids: readonly (string | null)[],
): Promise<readonly Named[]> => {
  const { docs } = await asSystem(req, 'staff judge what a festival refers to').find({
    // The names of collections come from the festivals' own fields.
    collection: collection as CollectionSlug,
    depth: 0,
    draft: true,
    locale: 'nl',
    pagination: false,
    where: { id: { in: ids.filter((id) => id !== null) } },
  })
  return docs.map((document) => ({ ...document }))
}

const titleOf = ({ alt, name, title }: Named): string => textOf(title ?? name ?? alt ?? '?')

const picturesOf = (named: ReadonlyMap<string, Named>): Difference['pictures'] =>
  Object.fromEntries(
    [...named]
      .filter(([key]) => key.startsWith('media:'))
      .map(([, { alt, id, sizes, url }]) => [String(id), { alt: textOf(alt), url: smallest(sizes, url) }]),
  )

/** The smallest file of a picture, or the picture itself. */
const smallest = (sizes: unknown, url: unknown): string | null => {
  const files = typeof sizes === 'object' && sizes !== null ? Object.values<unknown>({ ...sizes }) : []
  const urls = files.map((file) =>
    typeof file === 'object' && file !== null && 'url' in file ? file.url : null,
  )
  const found = [...urls, url].find((one) => typeof one === 'string')
  return typeof found === 'string' ? found : null
}
