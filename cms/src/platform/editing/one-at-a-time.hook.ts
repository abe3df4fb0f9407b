import {
  APIError,
  type CollectionAfterReadHook,
  type CollectionBeforeOperationHook,
  type GlobalAfterReadHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

import { actorOf } from '#access/actor.ts'
import { spoken, words } from '#i18n/words.ts'

import { basedOnName, readBasedOn, writeBasedOn } from './based-on.rules.ts'
import { conflictOf, type Edited } from './stored-difference.ts'

const told = words(
  'Iemand anders heeft dit intussen ook gewijzigd. Jouw tekst is nog niet bewaard: kies wat blijft staan.',
  'Somebody else has changed this in the meantime. Your text is not saved yet: choose what stays.',
)

/** Only the request of a form reads one whole record for a logged-in person. */
const isForForm = (req: PayloadRequest, findMany: boolean | undefined, overrideAccess: boolean | undefined) =>
  findMany !== true &&
  overrideAccess !== true &&
  actorOf(req.user).kind !== 'anonymous' &&
  req.locale !== 'all' &&
  req.query?.select === undefined

/** Adds to a form's data the state that it is loaded with. */
export const tellBasedOn: CollectionAfterReadHook = ({ collection, doc, findMany, overrideAccess, req }) =>
  isForForm(req, findMany, overrideAccess)
    ? { ...doc, [basedOnName]: writeBasedOn(collection.flattenedFields, doc) }
    : doc

/** The same for a global. */
export const tellGlobalBasedOn: GlobalAfterReadHook = ({ doc, findMany, global, overrideAccess, req }) =>
  isForForm(req, findMany, overrideAccess)
    ? { ...doc, [basedOnName]: writeBasedOn(global.flattenedFields, doc) }
    : doc

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
  if (!isRecord(data) || req.locale === 'all') return
  const basedOn = readBasedOn(data[basedOnName])
  if (basedOn === null) return
  const conflict = await conflictOf(req, { basedOn, data, edited })
  if (conflict === null) return
  const message = spoken(req.i18n, told)
  throw new APIError(message, 409, { ...conflict, errors: [{ message, path: basedOnName }] }, true)
}

const withoutBasedOn = (data: unknown): unknown => {
  if (!isRecord(data) || !(basedOnName in data)) return data
  const { [basedOnName]: _said, ...written } = data
  return written
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
