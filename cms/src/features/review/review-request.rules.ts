import * as v from 'valibot'

const note = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000))

/** What each step takes. */
export const requests = {
  approve: v.object({ seen: v.pipe(v.string(), v.isoTimestamp()) }),
  return: v.object({
    note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000))),
    notes: v.optional(
      v.pipe(v.array(v.object({ field: v.pipe(v.string(), v.maxLength(200)), note })), v.maxLength(60)),
    ),
    seen: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  }),
  submit: v.object({}),
  withdraw: v.object({}),
} as const

/** The data that a step needs. */
export type StepRequest = {
  readonly note?: string
  readonly notes?: readonly { readonly field: string; readonly note: string }[]
  readonly seen?: string
}

/** The data of a step in a request, or the name of the wrong part. */
export const readRequest = (
  step: keyof typeof requests,
  body: unknown,
): { readonly wrong: string } | { readonly request: StepRequest } => {
  const parsed = v.safeParse<v.GenericSchema<unknown, Record<string, unknown>>>(requests[step], body ?? {})
  if (!parsed.success) return { wrong: v.getDotPath(parsed.issues[0])?.split('.')[0] ?? step }
  // The schema of this step has just checked it; each is one of the possible data of a step.
  return { request: parsed.output as StepRequest }
}
