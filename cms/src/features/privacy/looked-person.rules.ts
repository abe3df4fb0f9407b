import * as v from 'valibot'

/** What becomes of the account of somebody who is erased. */
export const accountEnd = v.picklist(['anonymised', 'deleted', 'none'])

/** What there is of an address, counted, and why it can't be erased, as the program answers and the admin reads it. */
export const lookedSchema = v.object({
  account: accountEnd,
  parts: v.array(v.object({ count: v.number(), heading: v.string() })),
  refusal: v.nullable(v.string()),
})

export type Looked = v.InferOutput<typeof lookedSchema>
