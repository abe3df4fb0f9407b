import { Forbidden, type CollectionSlug, type Endpoint, type PayloadRequest, type Where } from 'payload'
import * as v from 'valibot'

import { actorOf } from '#access/actor.ts'
import { refusal } from '#access/refusal.ts'
import { staff } from '#access/rules.ts'
import { spoken, words } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { asUser } from '#platform/local-api.ts'

import { shownUses } from './shown-uses.rules.ts'
import { trashDays } from './trash.rules.ts'
import { whereUsed } from './where-used.ts'

const inTrashNow = words(
  `In de prullenbak. De redactie kan het ${trashDays} dagen lang terugzetten.`,
  `In the trash. Staff can restore it for ${trashDays} days.`,
)
const gone = words('Voor altijd verwijderd.', 'Deleted for good.')
const noSearch = words('Zeg wat er weg moet.', 'Say what is to go.')

const isForGood = (req: PayloadRequest): boolean => String(req.query.trash) === 'true'

const isStaff = (req: PayloadRequest): boolean => staff(actorOf(req.user)) === true

const throwAway = { deletedAt: new Date(0).toISOString() }

const record = v.looseObject({})
const forGood = v.object({ trash: v.optional(v.picklist(['true', 'false'])) })

const deletingOne = contract({
  about: 'Throws a record away; with `trash=true` it deletes for good what lies in the trash.',
  answers: { 200: v.object({ doc: record, ...said.entries }) },
  query: forGood,
  who: 'people',
})

const deletingMany = contract({
  about: 'The same for all that `where` finds: all of it, or none.',
  answers: { 200: v.object({ docs: v.array(record), errors: v.array(record), ...said.entries }) },
  query: v.object({ ...forGood.entries, where: v.looseObject({}) }),
  who: 'people',
})

const namedBy = contract({
  about: 'What names this record, before it is thrown away. Staff alone see any.',
  answers: { 200: shownUses },
  who: 'people',
})

const throwing = contract({ about: 'Throws a record away.', answers: { 200: said }, who: 'people' })

/** `DELETE /:id` throws away; with `?trash=true` it deletes for good what lies in the trash. */
const one = (collection: CollectionSlug): Endpoint => ({
  custom: deletingOne,
  handler: async (req) => {
    const options = { collection, depth: 0, id: String(req.routeParams?.id) }
    const doc = isForGood(req)
      ? await asUser(req).delete({ ...options, trash: true })
      : await asUser(req).update({ ...options, data: throwAway })
    return Response.json({ doc, message: spoken(req.i18n, isForGood(req) ? gone : inTrashNow) })
  },
  method: 'delete',
  path: '/:id',
})

/** The same for all records that a query finds: all of them, or none. */
const many = (collection: CollectionSlug): Endpoint => ({
  custom: deletingMany,
  handler: async (req) => {
    const where = req.query.where as Where | undefined
    if (where === undefined) throw refusal(req, noSearch, 400)
    const options = { collection, depth: 0, where }
    const { docs } = isForGood(req)
      ? await asUser(req).delete({ ...options, trash: true })
      : await asUser(req).update({ ...options, data: throwAway })
    if (docs.length === 0 && !isStaff(req)) throw new Forbidden(req.t)
    return Response.json({ docs, errors: [], message: spoken(req.i18n, isForGood(req) ? gone : inTrashNow) })
  },
  method: 'delete',
  path: '/',
})

/** `POST /:id/trash` throws a record away for the form, and `GET` tells staff beforehand which records refer to it. */
const form = (collection: CollectionSlug): readonly Endpoint[] => [
  {
    custom: namedBy,
    handler: async (req) => {
      if (actorOf(req.user).kind === 'anonymous') throw new Forbidden(req.t)
      const id = String(req.routeParams?.id)
      return Response.json({ uses: isStaff(req) ? await whereUsed(req, { collection, id }) : [] })
    },
    method: 'get',
    path: '/:id/trash',
  },
  {
    custom: throwing,
    handler: async (req) => {
      await asUser(req).update({ collection, data: throwAway, depth: 0, id: String(req.routeParams?.id) })
      return Response.json({ message: spoken(req.i18n, inTrashNow) })
    },
    method: 'post',
    path: '/:id/trash',
  },
]

/** The endpoints through which Payload would delete at once, and the one for our own form. */
export const deleteDoors = (slug: string): readonly Endpoint[] => [
  one(slug as CollectionSlug),
  many(slug as CollectionSlug),
  ...form(slug as CollectionSlug),
]
