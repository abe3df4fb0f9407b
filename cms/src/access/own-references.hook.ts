import {
  APIError,
  isolateObjectProperty,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'

import { spoken, words } from '#i18n/words.ts'
import { hasIdForm } from '#platform/database/id-form.rules.ts'

import { actorOf } from './actor.ts'
import { referencesIn, type Reference } from './references.rules.ts'
import { refusal } from './refusal.ts'

const notYours = words(
  'Kies een organisatie waarvoor je zelf werkt.',
  'Choose an organisation that you work for yourself.',
)
const notReadable = words(
  'Je verwijst naar iets wat niet bestaat of wat je niet mag zien. Kies iets uit de lijst.',
  'You refer to something that does not exist or that you may not see. Choose something from the list.',
)

/** Refuses an organiser's change unless its document stays within their own organisations. */
export const onlyOwnOrganisation: CollectionBeforeChangeHook = ({ data, req }) => {
  const actor = actorOf(req.user)
  if (actor.kind !== 'organiser') return data
  const { organisation } = data
  if (typeof organisation !== 'string' || !actor.organisations.includes(organisation))
    throw refusal(req, notYours)
  return data
}

/**
 * Lets people refer only to documents that they can read: a reference to another organisation's hidden picture would
 * make the picture public; a reference to a missing document would fail halfway through the write. Stored references
 * may stay.
 */
export const onlyReadableReferences: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { kind } = actorOf(req.user)
  if (kind === 'anonymous') return data
  const { flattenedFields } = collection
  // A picture that they could see once may no longer be allowed on the site when it would become public again.
  const isGoingLive = kind === 'organiser' && data._status === 'published'
  const stays = (one: Reference): boolean => !isGoingLive || one.collection !== 'media'
  const before = new Set(referencesIn(flattenedFields, originalDoc).filter(stays).map(keyOf))
  const added = referencesIn(flattenedFields, data).filter((one) => !before.has(keyOf(one)))
  if (await areReadable(req, added)) return data
  const message = spoken(req.i18n, notReadable)
  const errors = (await unreadableAmong(req, added)).map(({ path }) => ({ message, path }))
  throw new APIError(message, 400, { collection: collection.slug, errors }, true)
}

const keyOf = ({ collection, id }: Reference): string => `${collection}:${String(id)}`

const areReadable = async (req: PayloadRequest, references: readonly Reference[]): Promise<boolean> => {
  const collections = [...new Set(references.map(({ collection }) => collection))]
  const answers = await Promise.all(
    collections.map((collection) => {
      const ids = references.filter((one) => one.collection === collection).map(({ id }) => id)
      return areAllReadable(req, collection, new Set(ids))
    }),
  )
  return answers.every(Boolean)
}

/** Only for the answer: the form marks the fields that hold these references. */
const unreadableAmong = async (req: PayloadRequest, references: readonly Reference[]) => {
  const found: Reference[] = []
  for (const one of references.slice(0, mostNamed)) if (!(await areReadable(req, [one]))) found.push(one)
  return found
}

const mostNamed = 50

const areAllReadable = async (req: PayloadRequest, collection: string, ids: ReadonlySet<string | null>) => {
  // MongoDB fails on a text that can't be an id, before it could be said which field holds it.
  const known = [...ids].filter((id) => id !== null && hasIdForm(req.payload.db.name, id))
  if (known.length < ids.size || !Object.hasOwn(req.payload.collections, collection)) return false
  const where = { id: { in: known } }
  // A request of its own: Payload would write the default languages into the request of the change.
  const ownReq = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query'])
  const { totalDocs } = await req.payload.count({
    // The lines above have checked that this is one of Payload's own.
    collection: collection as CollectionSlug,
    overrideAccess: false,
    req: ownReq,
    where,
  })
  return totalDocs === ids.size
}
