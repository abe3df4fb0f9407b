import {
  APIError,
  type CollectionAfterReadHook,
  type CollectionBeforeOperationHook,
  type GlobalAfterReadHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload'

import { actorOf } from '#access/actor.ts'
import { spoken, words } from '#i18n/words.ts'

import { asksForPublished, backToPublished, publishedBase } from './back-to-published.ts'
import { basedOnName, readBasedOn, writeBasedOn } from './based-on.rules.ts'
import { conflictOf, type Edited } from './stored-difference.ts'

const changedSince = words(
  'Iemand anders heeft dit intussen ook gewijzigd. Jouw tekst is nog niet bewaard: kies wat blijft staan.',
  'Somebody else has changed this in the meantime. Your text is not saved yet: choose what stays.',
)

type Data = Readonly<Record<string, unknown>>

/** Only the request of a form reads one whole record for a logged-in person. */
const isForForm = (req: PayloadRequest, findMany: boolean | undefined, overrideAccess: boolean | undefined) =>
  findMany !== true &&
  overrideAccess !== true &&
  actorOf(req.user).kind !== 'anonymous' &&
  req.locale !== 'all' &&
  req.query?.select === undefined

type Versioned = SanitizedCollectionConfig | SanitizedGlobalConfig

const baseOf = (req: PayloadRequest, { flattenedFields, versions }: Versioned, doc: Data): string =>
  versions && versions.drafts && asksForPublished(req) ? publishedBase : writeBasedOn(flattenedFields, doc)

/** Adds to a form's data the state that it is loaded with. */
export const tellBasedOn: CollectionAfterReadHook = ({ collection, doc, findMany, overrideAccess, req }) =>
  isForForm(req, findMany, overrideAccess) ? { ...doc, [basedOnName]: baseOf(req, collection, doc) } : doc

/** The same for a global. */
export const tellGlobalBasedOn: GlobalAfterReadHook = ({ doc, findMany, global, overrideAccess, req }) =>
  isForForm(req, findMany, overrideAccess) ? { ...doc, [basedOnName]: baseOf(req, global, doc) } : doc

/** Refuses a form that would undo a later save by another person, and answers with the difference. */
export const refuseOutdated: CollectionBeforeOperationHook = async (call) => {
  if (call.operation !== 'update' && call.operation !== 'create') return call.args
  const { data, ...args }: { data?: unknown; id?: unknown } = call.args
  const written = withoutBasedOn(data)
  if (call.operation === 'update' && typeof args.id === 'string' && call.overrideAccess !== true) {
    await check(call.req, { id: args.id, kind: 'collection', slug: call.collection.slug }, data)
  }
  // Payload types the arguments per collection; a hook for all collections can't name one.
  return { ...call.args, data: written } as typeof call.args
}

/** The same for a global. */
export const refuseOutdatedGlobal: GlobalBeforeOperationHook = async ({
  args,
  global,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update') return args
  if (overrideAccess !== true) await check(req, { kind: 'global', slug: global.slug }, args.data)
  return { ...args, data: withoutBasedOn(args.data) }
}

const check = async (req: PayloadRequest, edited: Edited, data: unknown): Promise<void> => {
  // Access rules refuse visitors without a login; what those may see is no state to compare with.
  if (!isRecord(data) || req.locale === 'all' || actorOf(req.user).kind === 'anonymous') return
  const told = data[basedOnName]
  const basedOn = readBasedOn(told === publishedBase ? await backToPublished(req, { data, edited }) : told)
  if (basedOn === null) return
  const conflict = await conflictOf(req, { basedOn, data, edited })
  if (conflict === null) return
  const message = spoken(req.i18n, changedSince)
  throw new APIError(message, 409, { ...conflict, errors: [{ message, path: basedOnName }] }, true)
}

const withoutBasedOn = (data: unknown): unknown => {
  if (!isRecord(data) || !(basedOnName in data)) return data
  const { [basedOnName]: _said, ...written } = data
  return written
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
