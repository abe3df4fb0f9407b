import type { Access } from 'payload'

import { actorOf } from '#access/actor.ts'
import { anyOf } from '#access/any-of.ts'
import { collectionAccess, globalAccess } from '#access/collection-access.ts'
import { admin, published, staff } from '#access/rules.ts'
import { throwsAway } from '#access/trash-request.rules.ts'
import { isFromSite } from '#platform/site-key.ts'

import { fixedAmong, fixedNewsletters } from './mailing-of.ts'

const rules = collectionAccess({
  create: staff,
  delete: staff,
  read: anyOf(staff, published),
  readVersions: staff,
  update: staff,
})

/** Nobody publishes by hand; the admin asks this rule whether to show the button. */
const unlessPublishing =
  (access: Access): Access =>
  (args) =>
    args.data?._status === 'published' ? false : access(args)

/** Makes the form of a scheduled, running or sent newsletter read-only. */
const unlessFixed =
  (access: Access): Access =>
  async (args) => {
    const allowed = await access(args)
    if (allowed !== true) return allowed
    if (args.id !== undefined) return (await fixedAmong(args.req, { id: { equals: args.id } })) === null
    const fixed = await fixedNewsletters(args.req)
    return fixed.size === 0 || { id: { not_in: [...fixed.keys()] } }
  }

/** Staff throw a draft away; only an administrator deletes one for good. */
const byAdminForGood =
  (access: Access): Access =>
  (args) =>
    throwsAway(args.data) || admin(actorOf(args.req.user)) === true ? access(args) : false

/** A newsletter outside the archive: the site shows it to visitors who know its address; no list contains it. */
const unlessOutsideArchive =
  (access: Access): Access =>
  async (args) => {
    const allowed = await access(args)
    if (typeof allowed === 'boolean' || isFromSite(args.req.headers)) return allowed
    return { and: [allowed, { inArchive: { equals: true } }] }
  }

/** Sending publishes a newsletter; from then on everybody reads its web version, and nobody changes it. */
export const newslettersAccess = {
  ...rules,
  create: unlessPublishing(rules.create),
  delete: unlessFixed(byAdminForGood(rules.delete)),
  read: unlessOutsideArchive(rules.read),
  update: unlessPublishing(unlessFixed(rules.update)),
}

export const newsletterSettingsAccess = globalAccess({ read: staff, readVersions: staff, update: staff })
