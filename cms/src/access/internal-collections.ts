import {
  Forbidden,
  type CollectionBeforeOperationHook,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'

import { actorOf } from './actor.ts'
import { anyOf } from './any-of.ts'
import { collectionAccess } from './collection-access.ts'
import { staff, type Rule } from './rules.ts'

/** Locks and settings belong to the user whom they name. */
const belongsToSelf: Rule = (actor) =>
  actor.kind !== 'anonymous' && {
    and: [{ 'user.value': { equals: actor.id } }, { 'user.relationTo': { equals: 'users' } }],
  }

const closed = collectionAccess({})

const accessOf: Readonly<Record<string, ReturnType<typeof collectionAccess>>> = {
  'payload-jobs': closed,
  'payload-kv': closed,
  'payload-locked-documents': collectionAccess({
    delete: anyOf(staff, belongsToSelf),
    read: anyOf(staff, belongsToSelf),
    update: staff,
  }),
  'payload-migrations': closed,
  'payload-preferences': collectionAccess({
    delete: belongsToSelf,
    read: belongsToSelf,
    update: belongsToSelf,
  }),
}

/** The admin's scheduler deletes jobs without any access check, for any document and any user. */
const onlyStaffTouchJobs: CollectionBeforeOperationHook = ({ operation, req }) => {
  const isWrite = operation === 'create' || operation === 'delete' || operation === 'update'
  if (isWrite && req.user !== null && req.user !== undefined && staff(actorOf(req.user)) !== true) {
    throw new Forbidden(req.t)
  }
}

/** Payload 3.90 fails on SQLite for a key that doesn't exist; the admin deletes settings by id. */
const withoutDeleteByKey = (endpoints: SanitizedCollectionConfig['endpoints']) =>
  endpoints === false
    ? endpoints
    : endpoints.filter(({ method, path }) => !(method === 'delete' && path === '/:key'))

/** Payload lets every logged-in user into most of its own collections; only the built config lets us close them. */
export const closeInternalCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    const access = accessOf[collection.slug]
    if (access !== undefined) Object.assign(collection.access, access)
    if (collection.slug === 'payload-preferences')
      collection.endpoints = withoutDeleteByKey(collection.endpoints)
    if (collection.slug === 'payload-jobs') collection.hooks.beforeOperation.push(onlyStaffTouchJobs)
  }
  return config
}
