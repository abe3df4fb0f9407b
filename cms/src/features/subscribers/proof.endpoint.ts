import type { Endpoint } from 'payload'

import { demandAdmin } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { languageOf, words } from '#i18n/words.ts'
import { contract } from '#platform/contract/contract.ts'
import { routePart } from '#platform/request-body.ts'

import { proofInText } from './proof.rules.ts'
import { proofOf } from './proof.ts'

const notThere = words('Deze abonnee is er niet (meer).', 'This subscriber is not there (any more).')

/** `GET /api/subscribers/:id/proof`: the evidence of one address as a file, for administrators. */
export const proofEndpoint: Endpoint = {
  custom: contract({
    about: 'The evidence of the consent of one address.',
    answers: { 200: 'a file `consent-ID.txt`' },
    who: 'administrators',
  }),
  handler: async (req) => {
    demandAdmin(req)
    const id = routePart(req, 'id')
    const proof = await proofOf(req, id)
    if (proof === null) throw refusal(req, notThere, 404)
    const text = proofInText(proof, languageOf(req.i18n), new Date())
    return new Response(text, {
      headers: {
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="consent-${id}.txt"`,
        'content-type': 'text/plain; charset=utf-8',
      },
    })
  },
  method: 'get',
  path: '/:id/proof',
}
