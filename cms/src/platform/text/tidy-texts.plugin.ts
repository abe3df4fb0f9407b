import type {
  CollectionBeforeOperationHook,
  Config,
  FlattenedField,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { tidyRecord } from './tidy-record.rules.ts'

type Args = { readonly autosave?: unknown; readonly data?: unknown }

const tidied = <Of extends object>(args: Of, fields: readonly FlattenedField[], req: PayloadRequest): Of => {
  const { autosave, data }: Args = args
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return args
  const { localization } = req.payload.config
  const coming = {
    isUnfinished: autosave === true,
    locales: localization === false ? [] : localization.localeCodes,
  }
  return { ...args, data: tidyRecord(fields, { ...data }, coming) }
}

/** The data of a new password hold no text, and the hook that compares its link changes them in place. */
const tidyOfCollection: CollectionBeforeOperationHook = ({ args, collection, operation, req }) =>
  operation === 'resetPassword' ? args : tidied(args, collection.flattenedFields, req)

const tidyOfGlobal: GlobalBeforeOperationHook = ({ args, global, req }) =>
  tidied(args, global.flattenedFields, req)

/**
 * A plugin: every text that comes to a record is tidied before anything looks at it, whatever door it came by. Logging in
 * passes here too, so that an address is looked up as it was stored.
 */
export const tidyTexts = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((one) =>
    one.custom?.keptAsWritten === true
      ? one
      : {
          ...one,
          hooks: { ...one.hooks, beforeOperation: [tidyOfCollection, ...(one.hooks?.beforeOperation ?? [])] },
        },
  ),
  globals: (config.globals ?? []).map((one) => ({
    ...one,
    hooks: { ...one.hooks, beforeOperation: [tidyOfGlobal, ...(one.hooks?.beforeOperation ?? [])] },
  })),
})
