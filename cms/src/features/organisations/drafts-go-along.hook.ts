import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { idOf } from '#access/actor.ts'
import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'
import { neverPublished } from '#platform/live/never-published.ts'
import { asSystem } from '#platform/local-api.ts'

const holdBack = words(
  'Deze organisatie heeft festivals die op de site stonden. Geef die eerst aan een andere organisatie, of verwijder ze voorgoed.',
  'This organisation has festivals that were on the site. Give those to another organisation first, or delete them for good.',
)

/**
 * Deletes for good, together with an organisation, its drafts that never were on the site. A festival that visitors saw
 * holds its organisation back: people decide about it.
 */
export const draftsGoAlong: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const own = await ownFestivals(req, String(id))
  if (own.length === 0) return
  const where = { id: { in: own } }
  const drafts = await neverPublished(req, { collection: 'festivals', trash: true, where })
  if (drafts.length < own.length) throw refusal(req, holdBack, 409)
  for (const draft of drafts)
    await system(req).delete({
      collection: 'festivals',
      depth: 0,
      id: draft,
      overrideLock: true,
      trash: true,
    })
}

const system = (req: PayloadRequest) =>
  asSystem(req, 'all festivals of the organisation count, also those in the trash')

/** A draft that was given to another organisation has that one in its newest version alone: now in its row as well. */
const ownFestivals = async (req: PayloadRequest, organisation: string): Promise<string[]> => {
  const all = { collection: 'festivals', depth: 0, pagination: false, trash: true } as const
  const rows = await system(req).find({
    ...all,
    select: {},
    where: { organisation: { equals: organisation } },
  })
  const ids = rows.docs.map((row) => row.id)
  if (ids.length === 0) return []
  const newest = await system(req).find({
    ...all,
    draft: true,
    select: { organisation: true },
    where: { id: { in: ids } },
  })
  const given = newest.docs.filter((one) => idOf(one.organisation) !== organisation)
  for (const { id, organisation: other } of given)
    await req.payload.db.updateOne({ collection: 'festivals', data: { organisation: idOf(other) }, id, req })
  return ids.filter((id) => !given.some((one) => one.id === id))
}
