import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

import { asUser } from '#platform/local-api.ts'
import { saveNewestDraft } from '#platform/restoring/newest-draft.ts'

import { editedFields, printOf } from './based-on.rules.ts'
import { fieldsOf, type Edited } from './stored-difference.ts'

type Data = Readonly<Record<string, unknown>>

type Sent = {
  readonly data: Data
  readonly edited: Edited
}

/** The base of a form whose data are the published state of a record that has drafts. */
export const publishedBase = 'published'

/** Whether a read gives the published state: a form of the admin begins from the newest draft. */
export const asksForPublished = ({ method, payloadAPI, query }: PayloadRequest): boolean =>
  payloadAPI === 'REST' && method === 'GET' && query.draft !== 'true' && query.draft !== true

/**
 * The base to compare with when a save was begun from the published state; null when it sends that state unchanged, to
 * go back to it. Then the published state of every language becomes the newest version: Payload's own way replaces only
 * one language, and would publish the drafts of the others.
 */
export const backToPublished = async (req: PayloadRequest, { data, edited }: Sent): Promise<unknown> => {
  const published = await publishedFor(req, edited)
  const fields = editedFields(fieldsOf(req, edited))
  const isSame = fields.every(
    ({ name }) => data[name] === undefined || printOf(published?.[name]) === printOf(data[name]),
  )
  if (published?._status !== 'published' || !isSame) return published?.basedOn
  await makeNewest(req, edited)
  return null
}

const publishedFor = async (req: PayloadRequest, edited: Edited): Promise<Data | null> => {
  const options = {
    depth: 0,
    draft: false,
    fallbackLocale: false,
    ...(req.locale ? { locale: req.locale } : {}),
  } as const
  const user = asUser(req)
  const found =
    edited.kind === 'global'
      ? await user.findGlobal({ ...options, slug: edited.slug as GlobalSlug })
      : await user.findByID({
          ...options,
          collection: edited.slug as CollectionSlug,
          disableErrors: true,
          id: edited.id,
        })
  return found ? { ...found } : null
}

/** Reads and writes the database itself: a person may not see every field that the record must keep. */
const makeNewest = async (req: PayloadRequest, edited: Edited): Promise<void> => {
  const { config, db } = req.payload
  if (edited.kind === 'global') {
    const global = config.globals.find(({ slug }) => slug === edited.slug)
    const stored = await db.findGlobal<Data>({ locale: 'all', req, slug: edited.slug as GlobalSlug })
    if (global !== undefined)
      await saveNewestDraft(req, { config: global, kind: 'global' }, { data: stored, id: null })
    return
  }
  const { id, slug } = edited
  const collection = config.collections.find((one) => one.slug === slug)
  const where = { id: { equals: id } }
  const stored = await db.findOne<{ id: string }>({
    collection: slug as CollectionSlug,
    locale: 'all',
    req,
    where,
  })
  if (collection !== undefined && stored !== null)
    await saveNewestDraft(req, { config: collection, kind: 'collection' }, { data: stored, id })
}
