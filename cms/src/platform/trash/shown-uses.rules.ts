import * as v from 'valibot'

/** What names a record, by kind, as the program answers and the admin reads it. */
export const shownUses = v.object({
  uses: v.array(v.object({ count: v.number(), kind: v.string(), names: v.array(v.string()) })),
})
