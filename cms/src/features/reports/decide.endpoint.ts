import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { demandStaff } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { spoken, words, type Words } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { asSystem } from '#platform/local-api.ts'

import { approve, decline, takeBack } from './decide.ts'

const unknown = words('Dit verslag is er niet (meer).', 'This report does not exist (any more).')
const notYet = words(
  'De organisator heeft dit verslag nog niet ingestuurd.',
  'The organiser has not sent this report yet.',
)

type Decision = {
  readonly act: (req: PayloadRequest, id: string) => Promise<void>
  readonly said: Words
  readonly step: string
}

const decided = contract({
  about: 'The decision that the address names. A second time changes nothing.',
  answers: { 200: v.object({ ...said.entries, state: v.string() }) },
  who: 'staff',
})

const deciding = ({ act, said, step }: Decision): Endpoint => ({
  custom: decided,
  handler: async (req) => {
    demandStaff(req)
    const id = String(req.routeParams?.id)
    const before = await stateOf(req, id)
    if (before === null) throw refusal(req, unknown, 404)
    if (before === 'asked') throw refusal(req, notYet, 409)
    await act(req, id)
    return Response.json({
      message: spoken(req.i18n, said),
      state: await stateOf(req, id),
    })
  },
  method: 'post',
  path: `/:id/${step}`,
})

const stateOf = async (req: PayloadRequest, id: string): Promise<string | null> => {
  const found = await asSystem(req, 'only staff get here').find({
    collection: 'reports',
    depth: 0,
    limit: 1,
    where: { id: { equals: id } },
  })
  return found.docs[0]?.state ?? null
}

/** `POST /api/reports/ID/approve`, `…/decline`, `…/take-back`. A second call changes nothing. */
export const reportDecisions: readonly Endpoint[] = [
  deciding({
    act: approve,
    said: words(
      'Goedgekeurd. Het aantal telt mee op de voorpagina.',
      'Approved. The number counts on the home page.',
    ),
    step: 'approve',
  }),
  deciding({
    act: decline,
    said: words('Het verslag wordt niet gebruikt.', 'The report is not used.'),
    step: 'decline',
  }),
  deciding({
    act: takeBack,
    said: words(
      'Teruggenomen. Het verslag wacht weer op jullie.',
      'Taken back. The report waits for you again.',
    ),
    step: 'take-back',
  }),
]
