import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

/** A festival's document in one language, as plain data. */
export type FestivalData = Readonly<Record<string, unknown>>

type Locale = 'all' | 'nl'

/** The newest version of a festival, published or not. */
export const newestOf = async (
  req: PayloadRequest,
  id: string,
  locale: Locale = 'nl',
): Promise<FestivalData | null> => {
  const found: unknown = await asSystem(
    req,
    'who may see it has been or will be decided by its organisation',
  ).findByID({
    collection: 'festivals',
    depth: 0,
    disableErrors: true,
    draft: true,
    fallbackLocale: false,
    id,
    locale,
  })
  return dataOf(found)
}

/** The published version of a festival, or null. */
export const liveOf = async (
  req: PayloadRequest,
  id: string,
  locale: Locale = 'nl',
): Promise<FestivalData | null> => {
  const { docs } = await asSystem(req, 'live festivals are public').find({
    collection: 'festivals',
    depth: 0,
    fallbackLocale: false,
    limit: 1,
    locale,
    pagination: false,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return dataOf(docs[0])
}

const dataOf = (document: unknown): FestivalData | null =>
  typeof document === 'object' && document !== null ? { ...document } : null
