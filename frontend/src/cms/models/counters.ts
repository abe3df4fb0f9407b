import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The three numbers of the home page. */
export const countersSchema = v.object({ festivals: count, organisations: count, people: count })

export type Counters = v.InferOutput<typeof countersSchema>
