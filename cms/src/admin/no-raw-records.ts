import type { Config } from 'payload'

/** A plugin: raw records are for programs; the tab “API” beside each form would only be in the way. */
export const noRawRecords = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((one) => ({
    ...one,
    admin: { ...one.admin, hideAPIURL: true },
  })),
  globals: (config.globals ?? []).map((one) => ({ ...one, admin: { ...one.admin, hideAPIURL: true } })),
})
