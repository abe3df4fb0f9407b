import type { Access, CollectionConfig, Where } from 'payload'

import { actorOf } from '#access/actor.ts'
import { staff } from '#access/rules.ts'
import { throwsAway } from '#access/trash-request.rules.ts'

import { inTrash } from './trash.hook.ts'

const besideTrash = (path: string): Where => ({ [path]: { exists: false } })

type CollectionAccess = NonNullable<CollectionConfig['access']>

/** The answer of the rule, restricted to records that also match the filter. */
const within =
  (rule: Access, filter: Where): Access =>
  async (args) => {
    const answer = await rule(args)
    if (typeof answer === 'boolean') return answer && filter
    return { and: [answer, filter] }
  }

const unlessStaff =
  (forOthers: Access, forStaff: Access): Access =>
  (args) =>
    staff(actorOf(args.req.user)) === true ? forStaff(args) : forOthers(args)

const nobody: Access = () => false

/**
 * The second line behind the hook: only staff reach the trash, and only records in the trash are deleted for good. The
 * collection's own rule for deleting decides who may throw a record away: Payload asks it with `deletedAt` in the data.
 */
export const trashAccess = (access: CollectionAccess): CollectionAccess => {
  const { delete: remove = nobody, read = nobody, readVersions = nobody, update = nobody } = access
  const forGood = unlessStaff(nobody, (args) =>
    // Without a record Payload asks whether to show the button; the hook adds the filter.
    args.id === undefined ? remove(args) : within(remove, inTrash)(args),
  )
  return {
    ...access,
    delete: (args) => (throwsAway(args.data) ? remove(args) : forGood(args)),
    read: unlessStaff(within(read, besideTrash('deletedAt')), read),
    readVersions: unlessStaff(within(readVersions, besideTrash('version.deletedAt')), readVersions),
    update: unlessStaff(within(update, besideTrash('deletedAt')), update),
  }
}
