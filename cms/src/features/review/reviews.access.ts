import { anyOf } from '#access/any-of.ts'
import { collectionAccess } from '#access/collection-access.ts'
import { staff, type Rule } from '#access/rules.ts'

const ofOwnFestivals: Rule = (actor) =>
  actor.kind === 'organiser' &&
  actor.organisations.length > 0 && { 'festival.organisation': { in: [...actor.organisations] } }

/** Both sides read it, only the program writes it: every step goes through an endpoint that checks it. */
export const reviewsAccess = collectionAccess({ read: anyOf(staff, ofOwnFestivals) })
