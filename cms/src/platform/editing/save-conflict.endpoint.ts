import type { Endpoint } from 'payload'
import * as v from 'valibot'

import { actorOf } from '#access/actor.ts'
import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'
import { contract } from '#platform/contract/contract.ts'

import { basedOnName, readBasedOn } from './based-on.rules.ts'
import { conflictOf, type Edited } from './stored-difference.ts'

const slug = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/))
const asked = v.object({
  data: v.record(v.string(), v.unknown()),
  edited: v.variant('kind', [
    v.object({ id: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)), kind: v.literal('collection'), slug }),
    v.object({ kind: v.literal('global'), slug }),
  ]),
})

const unclear = words('Deze vraag is niet goed geschreven.', 'This question is not well-formed.')
const logIn = words('Log eerst in.', 'Log in first.')

const conflictSchema = v.object({
  basedOn: v.string(),
  difference: v.array(
    v.object({
      changedByYou: v.boolean(),
      label: v.string(),
      name: v.string(),
      theirs: v.string(),
      yours: v.string(),
    }),
  ),
})

/** `POST /api/save-conflict`: what stands between a form and its being saved; `{ conflict: null }` when nothing does. */
export const saveConflict: Endpoint = {
  custom: contract({
    about: 'What stands between a form and its being saved; null when nothing does.',
    answers: { 200: v.object({ conflict: v.nullable(conflictSchema) }) },
    body: asked,
    who: 'people',
  }),
  handler: async (req) => {
    if (actorOf(req.user).kind === 'anonymous') throw refusal(req, logIn, 401)
    const body: unknown = await req.json?.().catch(() => null)
    const question = v.safeParse(asked, body)
    if (!question.success) throw refusal(req, unclear, 400)
    const { data, edited } = question.output
    const basedOn = readBasedOn(data[basedOnName])
    if (basedOn === null || !isKnown(req.payload.config, edited)) throw refusal(req, unclear, 400)
    const conflict = await conflictOf(req, { basedOn, data, edited })
    return Response.json({ conflict }, { headers: { 'cache-control': 'no-store' } })
  },
  method: 'post',
  path: '/save-conflict',
}

type Known = {
  readonly collections: readonly { readonly slug: string }[]
  readonly globals: readonly { readonly slug: string }[]
}

const isKnown = ({ collections, globals }: Known, edited: Edited): boolean =>
  (edited.kind === 'collection' ? collections : globals).some((one) => one.slug === edited.slug)
