import type { FieldAccess } from 'payload'

import { actorOf, idOf, type Actor } from './actor.ts'
import { nobody, staff, type Rule } from './rules.ts'

type FieldRules = {
  readonly create?: FieldAccess
  readonly read?: FieldAccess
  readonly update?: FieldAccess
}

/** Field access for actors whom one of the rules answers with a plain yes; Payload knows no filters on fields. */
export const fieldFor =
  (...rules: readonly Rule[]): FieldAccess =>
  ({ req }) =>
    isAllowed(rules, actorOf(req.user))

/** Everybody who may see the document reads the field; only staff write it. */
export const staffWrites = { create: fieldFor(staff), update: fieldFor(staff) } satisfies FieldRules

/** Only staff read and write the field. */
export const staffOnly = { ...staffWrites, read: fieldFor(staff) } satisfies FieldRules

/** Only the program writes the field. */
export const computed = { create: fieldFor(nobody), update: fieldFor(nobody) } satisfies FieldRules

/** The default value of an `owner`: the person who creates the document, since field access refuses any other. */
export const madeBy = ({ user }: { readonly user?: { readonly id: number | string } | null }) => user?.id

/** Staff, and organisers of the document's own organisation: `{ access: { read: ownOrganisationReads } }`. */
export const ownOrganisationReads: FieldAccess = ({ doc, req }) => {
  const actor = actorOf(req.user)
  return staff(actor) === true || worksFor(actor, recordOf(doc).organisation)
}

/** Staff, and organisers of the organisation that the document itself is. */
export const memberReads: FieldAccess = ({ doc, id, req }) => {
  const actor = actorOf(req.user)
  return staff(actor) === true || worksFor(actor, recordOf(doc).id ?? id)
}

/** Staff, and the owner of the document. Without a document, Payload asks whether the actor may filter by the field. */
export const ownerReads: FieldAccess = ({ doc, req }) => {
  const actor = actorOf(req.user)
  if (doc === undefined) return actor.kind !== 'anonymous'
  return staff(actor) === true || (actor.kind !== 'anonymous' && idOf(recordOf(doc).owner) === actor.id)
}

const isAllowed = (rules: readonly Rule[], actor: Actor): boolean =>
  rules.some((rule) => rule(actor) === true)

const worksFor = (actor: Actor, organisation: unknown): boolean => {
  const id = idOf(organisation)
  return actor.kind === 'organiser' && id !== null && actor.organisations.includes(id)
}

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
