import * as v from 'valibot'

/** Who gets an answer from an endpoint of our own; everybody else is refused. */
export const askers = {
  administrators: 'administrators',
  anybody: 'anybody',
  nobody: 'nobody: it closes a door of Payload',
  people: 'whoever is logged in, within what they may see',
  site: 'the site alone, which sends its key in `x-site-key`',
  staff: 'staff',
} as const

/** What an endpoint of our own promises. The page about endpoints is made of it, and the tests hold every answer to it. */
export type Contract = {
  readonly about: string
  readonly who: keyof typeof askers
  /** What stands behind the `?` of the address. */
  readonly query?: v.GenericSchema
  /** The schema that the endpoint itself reads the body by; of a form, its part `_payload`. */
  readonly body?: v.GenericSchema
  /** The files of a form. */
  readonly files?: string
  /** What is answered, by status: a schema, or a file in words. Any refusal that is not here is `refused`. */
  readonly answers: Readonly<Record<number, v.GenericSchema | string>>
}

/** For `custom` of an endpoint. */
export const contract = (promised: Contract): { readonly contract: Contract } => ({ contract: promised })

/** What was done, in a sentence for whoever asked. */
export const said = v.object({ message: v.string() })

/** Why something was not done, in the language of whoever asked. */
export const refused = v.object({ errors: v.array(v.object({ message: v.string() })) })

/** Why, and which fields of a form are wrong. */
export const wrongFields = v.object({ ...refused.entries, fields: v.array(v.string()) })

/** The same, with what is wrong with each. */
export const wrongByField = v.object({ ...refused.entries, fields: v.record(v.string(), v.string()) })

/** The contract of an endpoint; null when it is one of Payload's. */
export const contractOf = ({ custom }: { readonly custom?: unknown }): Contract | null => {
  const { contract: promised = null }: { contract?: Contract | null } = { ...Object(custom) }
  return promised
}
