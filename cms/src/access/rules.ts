import type { Where } from 'payload'

import type { Actor } from './actor.ts'

/** One reason why an actor may do something: yes, no, or "only to documents that match this filter". */
export type Rule = (actor: Actor) => boolean | Where

export const anyone: Rule = () => true

export const nobody: Rule = () => false

export const admin: Rule = (actor) => actor.kind === 'admin'

/** Editors and admins. */
export const staff: Rule = (actor) => actor.kind === 'admin' || actor.kind === 'editor'

/** Any active organiser, for every document. */
export const organiser: Rule = (actor) => actor.kind === 'organiser'

export const signedIn: Rule = (actor) => actor.kind !== 'anonymous'

/** Published documents, which everybody may see; for a version: versions that were published. */
export const published: Rule = () => ({ _status: { equals: 'published' } })

/** Documents with an `organisation` that the actor works for. */
export const ownOrganisation: Rule = (actor) =>
  actor.kind === 'organiser' &&
  actor.organisations.length > 0 && { organisation: { in: [...actor.organisations] } }

/** The organisations themselves that the actor works for. */
export const memberOfIt: Rule = (actor) =>
  actor.kind === 'organiser' && actor.organisations.length > 0 && { id: { in: [...actor.organisations] } }

/** Documents whose `owner` is the actor. */
export const ownedBySelf: Rule = (actor) => actor.kind !== 'anonymous' && { owner: { equals: actor.id } }

/** Documents whose `owner` works for one of the actor's organisations. */
export const ownedByColleague: Rule = (actor) =>
  actor.kind === 'organiser' &&
  actor.organisations.length > 0 && { 'owner.organisations': { in: [...actor.organisations] } }

/** The actor's own account. */
export const self: Rule = (actor) => actor.kind !== 'anonymous' && { id: { equals: actor.id } }
