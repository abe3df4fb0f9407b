import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { actorOf } from '#access/actor.ts'
import { demandStaff } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { blockingProblems } from '#features/newsletter/newsletter.kit.ts'
import { spoken, words } from '#i18n/words.ts'
import { contract, refused, said } from '#platform/contract/contract.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem } from '#platform/local-api.ts'
import { looseText, saying, sentBy } from '#platform/request-body.ts'

import { mailingsWhere } from './mailing-store.ts'
import { plannedTime } from './planned-time.rules.ts'
import { wakeSender } from './sender.ts'

const says = {
  begun: words('De nieuwsbrief gaat zo weg.', 'The newsletter leaves in a moment.'),
  known: words(
    'Deze nieuwsbrief is al gepland of verstuurd.',
    'This newsletter has been scheduled or sent already.',
  ),
  missing: words('Deze nieuwsbrief is er niet.', 'There is no such newsletter.'),
  planned: words('De nieuwsbrief is gepland.', 'The newsletter has been scheduled.'),
  time: words(
    'Kies een dag en tijd in de toekomst, binnen een jaar.',
    'Choose a day and time in the future, within a year.',
  ),
}

const beginning = v.object({
  newsletter: looseText,
  /** Now, when it is left out or empty. */
  sendAt: v.nullish(v.string(saying(says.time))),
})

/** `POST /api/mailings/begin`: sends a newsletter now, or at `sendAt`. Once: a newsletter has one mailing. */
export const beginMailing: Endpoint = {
  custom: contract({
    about:
      'Sends a newsletter now, or at `sendAt`. A newsletter has one mailing; 422 says what must be put right first.',
    answers: {
      202: v.object({ id: v.string(), ...said.entries }),
      422: v.object({ ...refused.entries, problems: v.array(v.string()) }),
    },
    body: beginning,
    who: 'staff',
  }),
  handler: async (req) => {
    demandStaff(req)
    const { newsletter, sendAt: wanted } = await sentBy(req, beginning)
    if (!(await isThere(req, newsletter))) throw refusal(req, says.missing, 404)
    const sendAt = plannedTime(wanted, new Date())
    if (sendAt === null) throw refusal(req, says.time, 400)
    if (await isKnown(req, newsletter)) throw refusal(req, says.known, 409)
    const problems = (await blockingProblems(req, newsletter)).map((problem) => spoken(req.i18n, problem))
    if (problems.length > 0)
      return Response.json({ errors: problems.map((message) => ({ message })), problems }, { status: 422 })
    const id = await open(req, newsletter, sendAt.at)
    wakeSender.publish({ id })
    const message = spoken(req.i18n, sendAt.isNow ? says.begun : says.planned)
    return Response.json({ id, message }, { status: 202 })
  },
  method: 'post',
  path: '/begin',
}

const isThere = async (req: PayloadRequest, id: string): Promise<boolean> => {
  if (id === '') return false
  const system = asSystem(req, 'only staff get here')
  const { totalDocs } = await system.count({ collection: 'newsletters', where: { id: { equals: id } } })
  return totalDocs > 0
}

const isKnown = async (req: PayloadRequest, newsletter: string): Promise<boolean> =>
  (await mailingsWhere(req, { newsletter: { equals: newsletter } })).length > 0

const open = async (req: PayloadRequest, newsletter: string, sendAt: string): Promise<string> => {
  const actor = actorOf(req.user)
  const startedBy = actor.kind === 'anonymous' ? '' : actor.id
  const { isNew, row } = await writeOnce<{ readonly id: string }>(req, {
    find: async () => (await mailingsWhere(req, { newsletter: { equals: newsletter } }))[0] ?? null,
    make: () =>
      asSystem(req, 'only staff get here').create({
        collection: 'mailings',
        data: { frozenUpTo: '', newsletter, sendAt, startedBy, state: 'scheduled' },
        depth: 0,
      }),
  })
  // Of two people who press the button at the same moment, the database accepts one.
  if (!isNew) throw refusal(req, says.known, 409)
  return row.id
}
