import type { Endpoint } from 'payload'
import * as v from 'valibot'

import { demandStaff } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'
import { contract } from '#platform/contract/contract.ts'
import { asUser } from '#platform/local-api.ts'
import { routePart, sentBy, wantedText } from '#platform/request-body.ts'

import { copyContext } from './copy.rules.ts'
import { unknownNewsletter } from './unknown-newsletter.rules.ts'

const needsSubject = words(
  'Schrijf eerst het nieuwe onderwerp, in hooguit 100 tekens.',
  'First write the new subject, in at most 100 characters.',
)

const named = v.object({ subject: wantedText(100, { empty: needsSubject, long: needsSubject }) })

/** `POST /api/newsletters/:id/copy`: 201 with a draft that begins with the blocks of this newsletter. */
export const copyNewsletter: Endpoint = {
  custom: contract({
    about: 'A draft that begins with the blocks of this newsletter.',
    answers: { 201: v.object({ id: v.string() }) },
    body: named,
    who: 'staff',
  }),
  handler: async (req) => {
    demandStaff(req, { anonymous: 401 })
    const id = routePart(req, 'id')
    const { subject } = await sentBy(req, named, 422)
    const source = await asUser(req).findByID({
      collection: 'newsletters',
      depth: 0,
      disableErrors: true,
      draft: true,
      id,
    })
    if (source === null) throw refusal(req, unknownNewsletter, 404)
    const made = await asUser(req).duplicate({
      collection: 'newsletters',
      context: copyContext,
      data: { demo: false, subject },
      depth: 0,
      draft: true,
      id,
      locale: 'nl',
    })
    return Response.json({ id: made.id }, { status: 201 })
  },
  method: 'post',
  path: '/:id/copy',
}
