import type { Access, CollectionConfig, GlobalConfig, Where } from 'payload'

import { actorOf } from './actor.ts'
import { nobody, signedIn, staff, type Rule } from './rules.ts'

type CollectionRules = {
  readonly create?: Rule
  readonly read?: Rule
  /** Rules for reading drafts and earlier versions; write them as for `read`, the paths of versions are added here. */
  readonly readVersions?: Rule
  readonly update?: Rule
  readonly delete?: Rule
}

type GlobalRules = {
  readonly read?: Rule
  readonly readVersions?: Rule
  readonly update?: Rule
}

/** Payload's access functions for a collection; what no rule allows is denied. */
export const collectionAccess = (
  rules: CollectionRules,
): Required<NonNullable<CollectionConfig['access']>> => ({
  admin: ({ req }) => signedIn(actorOf(req.user)) === true,
  create: unlessPublishing(toAccess(rules.create)),
  delete: toAccess(rules.delete),
  read: toAccess(rules.read),
  readVersions: toVersionAccess(rules.readVersions),
  // Our own code locks accounts after wrong passwords, not Payload, so Payload has nothing to unlock.
  unlock: toAccess(nobody),
  update: unlessPublishing(toAccess(rules.update)),
})

/** Payload's access functions for a global; what no rule allows is denied. */
export const globalAccess = (rules: GlobalRules): NonNullable<GlobalConfig['access']> => ({
  read: toAccess(rules.read),
  readVersions: toVersionAccess(rules.readVersions),
  update: toAccess(rules.update),
})

/** One rule as a Payload access function, for the places that take a single one. */
const toAccess =
  (rule: Rule = nobody): Access =>
  ({ req }) =>
    rule(actorOf(req.user))

/** The second line behind the organiser guard; the admin also asks it whether to show the publish button. */
const unlessPublishing =
  (access: Access): Access =>
  (args) =>
    args.data?._status === 'published' && staff(actorOf(args.req.user)) !== true ? false : access(args)

const toVersionAccess =
  (rule: Rule = nobody): Access =>
  ({ req }) => {
    const answer = rule(actorOf(req.user))
    return typeof answer === 'boolean' ? answer : onVersions(answer)
  }

/** Rewrites a filter on documents into the same filter on their versions. */
export const onVersions = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([path, condition]) => {
      if (Array.isArray(condition)) return [path, condition.map(onVersions)]
      return [path === 'id' ? 'parent' : `version.${path}`, condition]
    }),
  )
