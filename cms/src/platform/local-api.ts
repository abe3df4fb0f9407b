import {
  isolateObjectProperty,
  restoreVersionOperation,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { doneOnce } from './database/again.ts'
import { apart } from './database/transaction-scope.ts'
import { isWithinTransaction } from './database/transaction.ts'

type Door = Pick<
  Payload,
  | 'count'
  | 'create'
  | 'delete'
  | 'duplicate'
  | 'find'
  | 'findByID'
  | 'findDistinct'
  | 'findGlobal'
  | 'findGlobalVersions'
  | 'findVersions'
  | 'update'
  | 'updateGlobal'
>

type Authority = {
  overrideAccess: boolean
  req: PayloadRequest
}

const on = <Method extends (options: never) => unknown>(authority: Authority, method: Method): Method =>
  // The method keeps its own type: this function only sets its authority.
  ((options: object) =>
    keptOnce(authority.req, (req) =>
      method({ ...options, ...authority, req: withOwnLocale(req) } as never),
    )) as unknown as Method

/**
 * Within a transaction only the whole transaction can be tried again, by the code that began it. Outside a transaction
 * each call has its own, also when a request makes several calls side by side.
 */
const keptOnce = async (req: PayloadRequest, call: (req: PayloadRequest) => unknown): Promise<unknown> =>
  (await isWithinTransaction(req))
    ? call(req)
    : doneOnce(async () => call(isolateObjectProperty(req, 'transactionID')))

// Payload writes the locale of a call into its request; after a hook's question in all languages, the change of that
// request would lose its texts.
const withOwnLocale = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query'])

const door = (authority: Authority): Door => {
  const { payload } = authority.req
  return {
    count: on(authority, payload.count),
    create: on(authority, payload.create),
    delete: on(authority, payload.delete.bind(payload)),
    duplicate: on(authority, payload.duplicate),
    find: on(authority, payload.find),
    findByID: on(authority, payload.findByID),
    findDistinct: on(authority, payload.findDistinct),
    findGlobal: on(authority, payload.findGlobal),
    findGlobalVersions: on(authority, payload.findGlobalVersions),
    findVersions: on(authority, payload.findVersions),
    update: on(authority, payload.update.bind(payload)),
    updateGlobal: on(authority, payload.updateGlobal),
  }
}

/** Payload's local API with the authority of the person who sent the request. */
export const asUser = (req: PayloadRequest): Door => door({ overrideAccess: false, req })

/** Payload's local API without access rules; the reason says why the rules don't fit. */
export const asSystem = (req: PayloadRequest, reason: string): Door => {
  if (reason === '') throw new Error('asSystem needs a reason.')
  return door({ overrideAccess: true, req })
}

/**
 * Puts an earlier version back, live or as the newest draft, with the program's own authority: Payload's own operation
 * knows no drafts.
 */
export const restoreAsSystem = async (
  req: PayloadRequest,
  {
    collection,
    draft,
    id,
  }: { readonly collection: CollectionSlug; readonly draft: boolean; readonly id: string },
): Promise<void> => {
  req.context[puttingBack] = true
  try {
    await apart(() =>
      restoreVersionOperation({
        collection: req.payload.collections[collection],
        draft,
        id,
        overrideAccess: true,
        req: withOwnLocale(req),
      }),
    )
  } finally {
    delete req.context[puttingBack]
    // Payload leaves this in the context; a later update with the same request would lose every field that it doesn't
    // name.
    delete req.context.isRestoringVersion
  }
}

const puttingBack = 'isPuttingBack'

/** Whether the program itself restores a version that it has set aside. */
export const isPuttingBack = (req: PayloadRequest): boolean => req.context[puttingBack] === true
