import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  Config,
  GlobalBeforeOperationHook,
  GlobalConfig,
} from 'payload'

import { isPuttingBack } from '#platform/local-api.ts'

import { restoreDoors } from './restore-doors.ts'

const button = { actions: ['/platform/restoring/restore-version.client.tsx#RestoreVersion'] }

const refuse = (): never => {
  throw new Error('Restore a version with restoreAsDraft: Payload would publish it.')
}

/**
 * Closes Payload's own operation, so that only our endpoint restores: Payload's replaces the published document unless
 * it is told otherwise, for a global even then. The program itself may restore a version that it has set aside.
 */
const onlyByOurDoor: CollectionBeforeOperationHook = ({ args, operation, req }) =>
  operation === 'restoreVersion' && 'collection' in args && !isPuttingBack(req) ? refuse() : args

/** The same for a global. */
const onlyByOurDoorOfGlobal: GlobalBeforeOperationHook = ({ args, operation }) =>
  operation === 'restoreVersion' && 'globalConfig' in args ? refuse() : args

const ofCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      views: {
        ...collection.admin?.components?.views,
        edit: { version: button },
      },
    },
  },
  endpoints: [
    ...restoreDoors((req) => ({
      config: configOf(req.payload.config.collections, collection.slug),
      kind: 'collection',
    })),
    ...(collection.endpoints || []),
  ],
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), onlyByOurDoor],
  },
})

const ofGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  admin: {
    ...global.admin,
    components: {
      ...global.admin?.components,
      views: {
        ...global.admin?.components?.views,
        edit: { version: button },
      },
    },
  },
  endpoints: [
    ...restoreDoors((req) => ({ config: configOf(req.payload.config.globals, global.slug), kind: 'global' })),
    ...(global.endpoints || []),
  ],
  hooks: {
    ...global.hooks,
    beforeOperation: [...(global.hooks?.beforeOperation ?? []), onlyByOurDoorOfGlobal],
  },
})

const configOf = <One extends { readonly slug: string }>(configs: readonly One[], slug: string): One => {
  const found = configs.find((one) => one.slug === slug)
  if (found === undefined) throw new Error(`There is no ${slug}.`)
  return found
}

/** A plugin: an earlier version comes back as a draft, so that a person checks it before visitors see it. */
export const restoredAsDraft = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((one) => (one.versions ? ofCollection(one) : one)),
  globals: (config.globals ?? []).map((one) => (one.versions ? ofGlobal(one) : one)),
})
