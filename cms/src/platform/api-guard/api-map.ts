import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type Endpoint,
  type FlattenedField,
  type Payload,
  type SanitizedCollectionConfig,
} from 'payload'

import type { ApiMap, Target } from './find-endpoint.rules.ts'
import type { FieldsOf } from './visible-questions.rules.ts'

const maps = new WeakMap<Payload, ApiMap>()

/** Every endpoint of this program by name, read from the built config once. */
export const apiMapOf = (payload: Payload): ApiMap => {
  const known = maps.get(payload) ?? buildMap(payload)
  maps.set(payload, known)
  return known
}

/** The fields that a query to this endpoint may name. */
export const fieldsOf = (payload: Payload, { kind, pattern, slug }: Target): readonly FlattenedField[] => {
  const isAboutVersions = pattern.startsWith('/versions')
  const { config } = payload
  if (kind === 'collection') {
    const collection = collectionOf(payload, slug)
    if (collection === undefined) return []
    return isAboutVersions
      ? buildVersionCollectionFields(config, collection, true)
      : collection.flattenedFields
  }
  const global = config.globals.find((one) => one.slug === slug)
  if (global === undefined) return []
  return isAboutVersions ? buildVersionGlobalFields(config, global, true) : global.flattenedFields
}

export const localesOf = ({ config }: Payload): readonly string[] =>
  config.localization === false ? [] : config.localization.localeCodes

/** Payload's own index knows the slugs as a union; an address holds any text. */
export const collectionOf = ({ collections }: Payload, slug: string): SanitizedCollectionConfig | undefined =>
  Object.entries(collections).find(([name]) => name === slug)?.[1].config

/** The fields of the collections that references lead to. */
export const fieldsIn =
  (payload: Payload): FieldsOf =>
  (slug) =>
    collectionOf(payload, slug)?.flattenedFields

const buildMap = ({ collections, config }: Payload): ApiMap => ({
  collections: Object.fromEntries(
    Object.entries(collections).map(([slug, { config: one }]) => [slug, listOf(one)]),
  ),
  globals: Object.fromEntries(config.globals.map((one) => [one.slug, listOf(one)])),
  root: config.endpoints,
})

type Served = {
  readonly auth?: { readonly maxLoginAttempts?: number; readonly verify?: unknown }
  readonly endpoints: false | readonly Endpoint[] | undefined
  readonly versions?: unknown
}

/**
 * Payload offers endpoints for versions, for confirming an address and for unlocking on every collection; they fail on
 * a collection without that feature.
 */
const listOf = ({ auth, endpoints, versions }: Served): readonly Endpoint[] =>
  (endpoints || []).filter(
    ({ path }) =>
      (Boolean(versions) || !path.startsWith('/versions')) &&
      (Boolean(auth?.verify) || !path.startsWith('/verify')) &&
      (Boolean(auth?.maxLoginAttempts) || path !== '/unlock'),
  )
