import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'

import { referencesIn, type Reference } from '#access/references.rules.ts'
import { refusal } from '#access/refusal.ts'
import { words, type Words } from '#i18n/words.ts'
import { holdStill } from '#platform/database/hold.ts'
import { notedLiveRecord } from '#platform/live/live-record.hook.ts'
import { asSystem } from '#platform/local-api.ts'

import { inTrash } from './trash.hook.ts'

const lies = (title: string): Words =>
  words(
    `Dit verwijst naar “${title}”, en dat ligt in de prullenbak. Zet het terug, of kies iets anders.`,
    `This refers to “${title}”, and that is in the trash. Restore it, or choose something else.`,
  )

/** A document that goes live may name no record in the trash; references that visitors saw already may stay. */
export const nothingFromTrash: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published') return data
  const { flattenedFields } = collection
  const live = notedLiveRecord(req, collection.slug, originalDoc?.id)
  const before = new Set(referencesIn(flattenedFields, live).map(keyOf))
  const fresh = referencesIn(flattenedFields, { ...originalDoc, ...data }).filter(
    (one) => !before.has(keyOf(one)),
  )
  const title = await firstInTrash(req, fresh)
  if (title !== null) throw refusal(req, lies(title), 409)
  return data
}

const keyOf = ({ collection, id }: Reference): string => `${collection}:${String(id)}`

const firstInTrash = async (
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<string | null> => {
  for (const slug of new Set(references.map(({ collection }) => collection))) {
    const config = Object.entries(req.payload.collections).find(([name]) => name === slug)?.[1].config
    if (config?.trash !== true) continue
    const ids = references.filter((one) => one.collection === slug).map(({ id }) => id)
    // The named record can't be thrown away while this document goes live.
    await holdStill(req, { collection: slug as CollectionSlug, where: { id: { in: ids } } })
    const { docs } = await asSystem(req, 'only the title of the record in the trash is told').find({
      collection: slug as CollectionSlug,
      depth: 0,
      limit: 1,
      trash: true,
      where: { and: [{ id: { in: ids } }, inTrash] },
    })
    const [found] = docs
    if (found !== undefined) return String({ ...found }[config.admin.useAsTitle as 'id'])
  }
  return null
}
