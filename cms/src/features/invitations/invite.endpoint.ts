import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { idOf } from '#access/actor.ts'
import { refusal } from '#access/refusal.ts'
import { accountOf, type Account } from '#features/people/people.kit.ts'
import { words } from '#i18n/words.ts'
import type { Invitation } from '#payload-types.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { noEmail, sentEmail } from '#platform/fields/email.rules.ts'
import { createLimit } from '#platform/limits/limit.ts'
import { asSystem, asUser } from '#platform/local-api.ts'
import { bodyOf, routePart } from '#platform/request-body.ts'

import { invite, sendAnew } from './invitations.kit.ts'
import { mayInvite } from './may-invite.ts'

const sent = words('De uitnodiging is verstuurd.', 'The invitation is on its way.')
const withdrawn = words('De uitnodiging is ingetrokken.', 'The invitation is withdrawn.')
const worksHere = words(
  'Deze persoon werkt al voor de organisatie.',
  'This person works for the organisation already.',
)
const notPossible = words(
  'Dit adres kun je niet uitnodigen. Kies een ander adres of vraag het aan de redactie.',
  'This address can’t be invited. Choose another one or ask the editors.',
)
const tooMany = words(
  'Je hebt net veel uitnodigingen verstuurd. Probeer het over een uur opnieuw.',
  'You have just sent many invitations. Try again in an hour.',
)
const settled = words(
  'Deze uitnodiging is al gebruikt of ingetrokken. Ververs de pagina.',
  'This invitation has been used or withdrawn already. Reload the page.',
)
const unknown = words('Deze uitnodiging is er niet (meer).', 'This invitation is not there (any more).')

const invitationsOfPerson = createLimit('invite', { duration: 60 * 60, points: 20 })

const isTooOften = async ({ payload, user }: PayloadRequest): Promise<boolean> =>
  (await invitationsOfPerson.take(payload, String(user?.id))) !== null

const schema = v.object({
  email: sentEmail,
  language: v.optional(v.picklist(['nl', 'en']), 'nl'),
  organisation: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
})

const isDutch = (req: PayloadRequest): boolean => req.i18n.language === 'nl'

const answer = (req: PayloadRequest, message: typeof sent): Response =>
  Response.json({ message: isDutch(req) ? message.nl : message.en })

/** `POST /api/invitations/invite`: staff or a manager invites a person to an organisation. */
export const inviteEndpoint: Endpoint = {
  custom: contract({
    about: 'Invites somebody to an organisation, by mail.',
    answers: { 200: said },
    body: schema,
    who: 'people',
  }),
  handler: async (req) => {
    const body = v.safeParse(schema, await bodyOf(req))
    if (!body.success) throw refusal(req, noEmail, 400)
    const { email, language, organisation } = body.output
    const kind = mayInvite(req, organisation)
    const account = await accountOf(req, email)
    if (account !== null && !canJoin(account)) throw refusal(req, notPossible, 409)
    if (account?.organisations.includes(organisation) === true) throw refusal(req, worksHere, 409)
    if (await isTooOften(req)) throw refusal(req, tooMany, 429)
    const inviter = kind === 'organiser' ? nameOf(req.user) : null
    await invite(req, { email, inviter, language, organisation })
    return answer(req, sent)
  },
  method: 'post',
  path: '/invite',
}

/** `POST /api/invitations/:id/renew`: a new link for another day. */
export const renewEndpoint: Endpoint = {
  custom: contract({ about: 'A new link, for another few days.', answers: { 200: said }, who: 'people' }),
  handler: async (req) => {
    const invitation = await ownInvitation(req)
    if (invitation.state !== 'open') throw refusal(req, settled, 409)
    if (await isTooOften(req)) throw refusal(req, tooMany, 429)
    if ((await sendAnew(req, invitation)) === null) throw refusal(req, settled, 409)
    return answer(req, sent)
  },
  method: 'post',
  path: '/:id/renew',
}

/** `POST /api/invitations/:id/revoke`: the link stops working. */
export const revokeEndpoint: Endpoint = {
  custom: contract({ about: 'The link stops working.', answers: { 200: said }, who: 'people' }),
  handler: async (req) => {
    const { id } = await ownInvitation(req)
    const won = await compareAndSet({
      collection: 'invitations',
      expected: { state: 'open' },
      id,
      next: { state: 'revoked' },
      req,
    })
    if (!won) throw refusal(req, settled, 409)
    return answer(req, withdrawn)
  },
  method: 'post',
  path: '/:id/revoke',
}

/** The invitation in the address of the request, if the person may see it and act on it. */
const ownInvitation = async (req: PayloadRequest): Promise<Invitation> => {
  const found = await asUser(req).find({
    collection: 'invitations',
    depth: 0,
    limit: 1,
    where: { id: { equals: routePart(req, 'id') } },
  })
  const [seen] = found.docs
  if (seen === undefined) throw refusal(req, unknown, 404)
  mayInvite(req, idOf(seen.organisation) ?? '')
  return whole(req, seen.id)
}

/** Includes the fields that only the program reads. */
const whole = (req: PayloadRequest, id: string): Promise<Invitation> =>
  asSystem(req, 'the counter of links is hidden from people').findByID({
    collection: 'invitations',
    depth: 0,
    id,
  })

const canJoin = ({ isActive, role }: Account): boolean => isActive && role === 'organiser'

const nameOf = (user: PayloadRequest['user']): string =>
  typeof user === 'object' && user !== null && 'name' in user && typeof user.name === 'string'
    ? user.name
    : ''
