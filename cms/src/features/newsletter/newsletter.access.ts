import type { Access } from 'payload'

import { anyOf } from '#access/any-of.ts'
import { collectionAccess, globalAccess } from '#access/collection-access.ts'
import { admin, published, staff } from '#access/rules.ts'

import { mailedNewsletters } from './mailing-of.ts'

const rules = collectionAccess({
  create: staff,
  delete: admin,
  read: anyOf(staff, published),
  readVersions: staff,
  update: staff,
})

/** Nobody publishes by hand; the admin asks this to know whether to show the button. */
const unlessPublishing =
  (access: Access): Access =>
  (args) =>
    args.data?._status === 'published' ? false : access(args)

/** Shows a newsletter that is scheduled, on its way or sent as one that can't be changed. */
const unlessMailed =
  (access: Access): Access =>
  async (args) => {
    const allowed = await access(args)
    if (allowed !== true) return allowed
    const mailed = await mailedNewsletters(args.req)
    if (args.id !== undefined) return !mailed.includes(String(args.id))
    return mailed.length === 0 || { id: { not_in: [...mailed] } }
  }

/** A newsletter is published by being sent; from then on everybody reads its web version, and nobody changes it. */
export const newslettersAccess = {
  ...rules,
  create: unlessPublishing(rules.create),
  delete: unlessMailed(rules.delete),
  update: unlessPublishing(unlessMailed(rules.update)),
}

export const newsletterSettingsAccess = globalAccess({ read: staff, readVersions: staff, update: staff })
