import type { Where } from 'payload'

import { actorOf } from './actor.ts'
import type { Rule } from './rules.ts'

/** Hides a collection or global from organisers in the admin: `hidden: fromOrganisers`. */
export const fromOrganisers = ({ user }: { user?: unknown }): boolean => actorOf(user).kind === 'organiser'

/** Shows a part of a form to staff only; the access of its fields decides about reading and writing. */
export const onlyForStaff = (_data: unknown, _sibling: unknown, { user }: { user?: unknown }): boolean =>
  actorOf(user).kind !== 'organiser'

/** An organiser's lists hold only their own records; records that they may only refer to are in the pickers. */
export const ownInLists =
  (own: Rule) =>
  ({ req }: { req: { user?: unknown } }): Where | null => {
    const actor = actorOf(req.user)
    if (actor.kind !== 'organiser') return null
    const filter = own(actor)
    return typeof filter === 'object' ? filter : { id: { exists: false } }
  }
