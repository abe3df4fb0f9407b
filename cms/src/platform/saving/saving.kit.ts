import type { CollectionConfig, Config, Field, GlobalConfig } from 'payload'

const state = '/platform/saving/save-state.client.tsx#SaveState'

/** A person's own account has a page of its own, on which Payload draws fields but nothing beside the buttons. */
const inAccount: Field = {
  name: 'saveState',
  type: 'ui',
  admin: { components: { Field: state }, disableListColumn: true },
}

const ofCollection = (collection: CollectionConfig): CollectionConfig => {
  if (collection.auth) return { ...collection, fields: [...collection.fields, inAccount] }
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
