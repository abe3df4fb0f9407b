import type { Where } from 'payload'

import { actorOf } from './actor.ts'
import type { Rule } from './rules.ts'

/** Keeps a collection or global that is not an organiser's out of their admin: `hidden: fromOrganisers`. */
export const fromOrganisers = ({ user }: { user?: unknown }): boolean => actorOf(user).kind === 'organiser'

/** Shows a part of a form to staff alone; who may read and write it, its access decides. */
export const onlyForStaff = (_data: unknown, _sibling: unknown, { user }: { user?: unknown }): boolean =>
  actorOf(user).kind !== 'organiser'

/** Lists of an organiser hold their own records only; what they may merely refer to stays in the pickers. */
export const ownInLists =
  (own: Rule) =>
  ({ req }: { req: { user?: unknown } }): Where | null => {
    const actor = actorOf(req.user)
    if (actor.kind !== 'organiser') return null
    const filter = own(actor)
    return typeof filter === 'object' ? filter : { id: { exists: false } }
  }
