import * as v from 'valibot'

/** What restoring a version would do, as the program answers and the admin reads it. */
export const lookedVersion = v.object({
  /** The names of the fields that become different. */
  fields: v.array(v.string()),
  /** The languages that lack texts in the version, and how many of those keep what they say today. */
  gaps: v.array(v.object({ empty: v.number(), kept: v.number(), locale: v.string() })),
  isLive: v.boolean(),
  replaces: v.object({ at: v.string(), isDraft: v.boolean() }),
  version: v.object({ at: v.string() }),
})
