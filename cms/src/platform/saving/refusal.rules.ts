import * as v from 'valibot'

import { basedOnName } from '#platform/editing/based-on.rules.ts'

/** A field that was refused, with its label in the language of the admin. */
export type RefusedField = {
  readonly label: string
  readonly message: string
  readonly path: string
}

/** Why the program did not keep what a form sent. */
export type Refusal = {
  readonly fields: readonly RefusedField[]
  /** `outside`: the request came without a login, or the login has no rights. */
  readonly kind: 'failed' | 'outside' | 'refused' | 'unreachable'
  /** Null when no message came back. */
  readonly message: string | null
}

const field = v.object({
  label: v.fallback(v.optional(v.string()), undefined),
  message: v.fallback(v.string(), ''),
  path: v.string(),
})
const answer = v.object({
  errors: v.array(
    v.object({
      data: v.fallback(v.object({ errors: v.fallback(v.array(v.unknown()), []) }), { errors: [] }),
      message: v.fallback(v.nullable(v.string()), null),
    }),
  ),
})

/** Reads the answer to a save that was not kept. */
export const refusalOf = (status: number, body: unknown): Refusal => {
  const read = v.safeParse(answer, body)
  const [first] = read.success ? read.output.errors : []
  const fields = (first?.data.errors ?? []).flatMap((one) => {
    const named = v.safeParse(field, one)
    // Not a field that people know: the message says that somebody else saved first.
    return named.success && named.output.path !== basedOnName
      ? [{ ...named.output, label: named.output.label ?? named.output.path }]
      : []
  })
  return { fields, kind: kindOf(status), message: first?.message ?? null }
}

const kindOf = (status: number): Refusal['kind'] => {
  if (status === 401 || status === 403) return 'outside'
  return status >= 500 ? 'failed' : 'refused'
}
