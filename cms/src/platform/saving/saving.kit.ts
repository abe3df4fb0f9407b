import type { CollectionConfig, Config, GlobalConfig } from 'payload'

const state = '/platform/saving/save-state.client.tsx#SaveState'

const ofCollection = (collection: CollectionConfig): CollectionConfig => {
  const { components } = collection.admin ?? {}
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        edit: {
          ...components?.edit,
          beforeDocumentControls: [...(components?.edit?.beforeDocumentControls ?? []), state],
        },
      },
    },
  }
}

const ofGlobal = (global: GlobalConfig): GlobalConfig => {
  const { components } = global.admin ?? {}
  return {
    ...global,
    admin: {
      ...global.admin,
      components: {
        ...components,
        elements: {
          ...components?.elements,
          beforeDocumentControls: [...(components?.elements?.beforeDocumentControls ?? []), state],
        },
      },
    },
  }
}

/** A plugin: every form of the admin says that a save was refused and why, until it is saved. */
export const toldSaves = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(ofCollection),
  globals: (config.globals ?? []).map(ofGlobal),
})
