import type { Config } from 'payload'

/** A plugin: hides the tab “API” beside each form, since people who edit have no use for raw records. */
export const noRawRecords = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((one) => ({
    ...one,
    admin: { ...one.admin, hideAPIURL: true },
  })),
  globals: (config.globals ?? []).map((one) => ({ ...one, admin: { ...one.admin, hideAPIURL: true } })),
})
