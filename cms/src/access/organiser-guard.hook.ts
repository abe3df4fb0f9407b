import { Forbidden, type CollectionBeforeOperationHook } from 'payload'

import { actorOf } from './actor.ts'
import { onlyADraft, writtenByOrganiser } from './organiser-guard.rules.ts'
import { staff } from './rules.ts'
import { throwsAway } from './trash-request.rules.ts'

/**
 * Turns every write by an organiser into a draft of their own, whichever way it comes: single and bulk PATCH, create as
 * published, duplicate, schedule, autosave, restore. Access functions are the second line.
 */
export const organiserGuard: CollectionBeforeOperationHook = (call) => {
  if (call.overrideAccess === true || staff(actorOf(call.req.user)) === true) return
  if (call.operation === 'restoreVersion') throw new Forbidden(call.req.t)
  if (call.operation !== 'create' && call.operation !== 'update') return

  // The rule for deleting decides whether an organiser may throw the document away.
  if (throwsAway(call.args.data)) return call.args
  const data = writtenByOrganiser(call.args.data)
  // Payload types the arguments per collection; a hook for all collections can't name one.
  return { ...call.args, ...onlyADraft, data } as unknown as typeof call.args
}
