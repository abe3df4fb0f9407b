import type { CollectionConfig, Config, Field, GlobalConfig } from 'payload'

import { words } from '#i18n/words.ts'

import { basedOnName } from './based-on.rules.ts'
import { refuseOutdated, refuseOutdatedGlobal, tellBasedOn, tellGlobalBasedOn } from './one-at-a-time.hook.ts'

/** Goes with every save of a form, and shows the difference when another person saved first. */
const basedOnField: Field = {
  name: basedOnName,
  type: 'text',
  admin: {
    components: { Field: '/platform/editing/save-conflict.client.tsx#SaveConflictDialog' },
    disableBulkEdit: true,
    disableGroupBy: true,
    disableListColumn: true,
    disableListFilter: true,
  },
  label: words('Gebaseerd op', 'Based on'),
  virtual: true,
}

/** Collections that people write for visitors; rows that only the program writes have no form. */
const isEdited = ({ upload, versions }: CollectionConfig): boolean => Boolean(versions) || Boolean(upload)

const edited = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      views: { ...collection.admin?.components?.views, ...firstWords(collection) },
    },
  },
  fields: [...collection.fields, basedOnField],
  hooks: {
    ...collection.hooks,
    afterRead: [...(collection.hooks?.afterRead ?? []), tellBasedOn],
    beforeOperation: [refuseOutdated, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

/**
 * Payload saves an empty draft as soon as a person opens the form of a new record; our page asks for its name first.
 */
const firstWords = ({ versions }: CollectionConfig) =>
  typeof versions === 'object' && typeof versions.drafts === 'object' && versions.drafts.autosave
    ? {
        newRecord: {
          Component: '/platform/editing/new-record.admin.tsx#NewRecord',
          path: '/create' as const,
        },
      }
    : {}

const editedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  fields: [...global.fields, basedOnField],
  hooks: {
    ...global.hooks,
    afterRead: [...(global.hooks?.afterRead ?? []), tellGlobalBasedOn],
    beforeOperation: [refuseOutdatedGlobal, ...(global.hooks?.beforeOperation ?? [])],
  },
})

/** A plugin: two people in one form never undo each other's work unseen, and no visit leaves an empty record behind. */
export const carefulEditing = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((one) => (isEdited(one) ? edited(one) : one)),
  globals: (config.globals ?? []).map(editedGlobal),
})
