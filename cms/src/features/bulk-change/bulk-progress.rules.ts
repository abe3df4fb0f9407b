import * as v from 'valibot'

/** How far a bulk change is, festival by festival. */
export const progressSchema = v.object({
  festivals: v.array(v.object({ id: v.string(), state: v.string(), title: v.string() })),
  state: v.string(),
})

export type Progress = v.InferOutput<typeof progressSchema>
