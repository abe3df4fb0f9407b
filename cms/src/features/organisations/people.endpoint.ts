import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { actorOf } from '#access/actor.ts'
import { refusal } from '#access/refusal.ts'
import { staff } from '#access/rules.ts'
import { standingOf } from '#features/invitations/invitation.rules.ts'
import { openInvitations } from '#features/invitations/invitations.kit.ts'
import { colleaguesOf, leaveOrganisation } from '#features/people/people.kit.ts'
import { words, type Words } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { looseText, routePart, sentBy } from '#platform/request-body.ts'

import { shownPeople } from './shown-people.rules.ts'

const notYours = words('Dit is niet jouw organisatie.', 'This is not your organisation.')
const onlyStaff = words(
  'Alleen de redactie haalt iemand anders weg. Stuur haar een bericht.',
  'Only the editors remove somebody else. Send them a message.',
)
const notThere = words(
  'Deze persoon werkt niet (meer) voor de organisatie.',
  'This person does not work for the organisation (any more).',
)
const left = words('Je werkt niet meer voor deze organisatie.', 'You no longer work for this organisation.')
const removed = words(
  'Deze persoon werkt niet meer voor de organisatie. De festivals blijven staan.',
  'This person no longer works for the organisation. The festivals stay.',
)

const named = v.object({ person: looseText })

/** `GET /api/organisations/:id/people`: who works for an organisation and who is invited, for its people and staff. */
export const peopleEndpoint: Endpoint = {
  custom: contract({
    about: 'Who works for an organisation and who is invited. Staff see addresses of colleagues as well.',
    answers: { 200: shownPeople },
    who: 'people',
  }),
  handler: async (req) => {
    const { id, isStaff, own } = asked(req)
    if (!isStaff && !own) throw refusal(req, notYours)
    const [colleagues, invitations] = [await colleaguesOf(req, id), await openInvitations(req, id)]
    const now = new Date()
    return Response.json({
      colleagues: colleagues.map(({ email, id: person, name }) => ({
        id: person,
        isYou: person === req.user?.id,
        name,
        ...(isStaff ? { email } : {}),
      })),
      invitations: invitations.map(({ email, expiresAt, id: invitation, sentAt, state }) => ({
        email,
        expiresAt,
        id: invitation,
        isExpired: standingOf({ expiresAt, state }, now) === 'expired',
        sentAt,
      })),
      isStaff,
    })
  },
  method: 'get',
  path: '/:id/people',
}

/** `POST /api/organisations/:id/leave`: an organiser stops working for an organisation. */
export const leaveEndpoint: Endpoint = {
  custom: contract({
    about: 'An organiser stops working for an organisation.',
    answers: { 200: said },
    who: 'people',
  }),
  handler: async (req) => {
    const { id, own } = asked(req)
    if (!own || req.user === null) throw refusal(req, notYours)
    await leaveOrganisation(req, req.user.id, id)
    return answer(req, left)
  },
  method: 'post',
  path: '/:id/leave',
}

/** `POST /api/organisations/:id/remove`: staff end a person's work for an organisation. */
export const removeEndpoint: Endpoint = {
  custom: contract({
    about: 'Ends somebody’s work for an organisation.',
    answers: { 200: said },
    body: named,
    who: 'staff',
  }),
  handler: async (req) => {
    const { id, isStaff } = asked(req)
    if (!isStaff) throw refusal(req, onlyStaff)
    const { person } = await sentBy(req, named)
    if (person === '' || !(await leaveOrganisation(req, person, id))) throw refusal(req, notThere, 404)
    return answer(req, removed)
  },
  method: 'post',
  path: '/:id/remove',
}

const asked = (req: PayloadRequest) => {
  const actor = actorOf(req.user)
  const id = routePart(req, 'id')
  return {
    id,
    isStaff: staff(actor) === true,
    own: actor.kind === 'organiser' && actor.organisations.includes(id),
  }
}

const answer = (req: PayloadRequest, { en, nl }: Words): Response =>
  Response.json({ message: req.i18n.language === 'nl' ? nl : en })
