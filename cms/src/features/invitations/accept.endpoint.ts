import {
  createLocalReq,
  generatePayloadCookie,
  loginOperation,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import * as v from 'valibot'

import { idOf, idsOf } from '#access/actor.ts'
import { env } from '#env.ts'
import {
  accountOf,
  createOrganiser,
  joinOrganisation,
  passwordProblem,
  removeAccount,
  type Account,
} from '#features/people/people.kit.ts'
import { words, type Words } from '#i18n/words.ts'
import type { Invitation } from '#payload-types.ts'
import { contract, wrongByField } from '#platform/contract/contract.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { noAddressInName } from '#platform/fields/plain-name.fields.ts'
import { holdsAddress } from '#platform/fields/plain-name.rules.ts'
import { asSystem } from '#platform/local-api.ts'
import { looseText, sentBy } from '#platform/request-body.ts'

import { readLink } from './invitation-link.ts'

const noName = words('Vul je naam in.', 'Enter your name.')
const longName = words('Schrijf je naam korter: hoogstens 120 tekens.', 'Use at most 120 characters.')
const used = words(
  'Deze link is al gebruikt. Log in met het wachtwoord dat je koos.',
  'This link has been used already. Log in with the password that you chose.',
)
const notUsable = words(
  'Deze link werkt niet meer. Vraag hieronder een nieuwe.',
  'This link does not work any more. Ask for a new one below.',
)
const notForYou = words(
  'Met dit e-mailadres kan dit niet. Vraag het aan de redactie.',
  'This is not possible with this email address. Ask the editors.',
)

const acceptance = v.object({ name: looseText, password: v.fallback(v.string(), ''), token: looseText })
const goOn = v.object({ next: v.string() })

/** `POST /api/invitations/accept`: makes the account and logs it in, or gives an account its new organisation. */
export const acceptEndpoint: Endpoint = {
  custom: contract({
    about:
      'Makes the account of the invited person and logs them in (201), or gives an account its new organisation (200).',
    answers: { 200: goOn, 201: goOn, 422: wrongByField },
    body: acceptance,
    who: 'anybody',
  }),
  handler: async (req) => {
    const body = await sentBy(req, acceptance)
    const link = await readLink(req, body.token)
    if (link.kind === 'used') return refused(req, used, 409)
    if (link.kind !== 'usable') return refused(req, notUsable, 410)
    const { account, invitation } = link
    return account === null ? makeAccount(req, invitation, body) : join(req, invitation, account)
  },
  method: 'post',
  path: '/accept',
}

const makeAccount = async (
  req: PayloadRequest,
  invitation: Invitation,
  { name, password }: v.InferOutput<typeof acceptance>,
): Promise<Response> => {
  const { email, organisation } = invitation
  const organisations = idsOf([organisation])
  const weak = await passwordProblem(req, password, { email, name, organisations })
  const noGood = nameProblem(name)
  const wrong = {
    ...(noGood === null ? {} : { name: say(req, noGood) }),
    ...(weak === null ? {} : { password: say(req, weak) }),
  }
  const [first] = Object.values(wrong)
  if (first !== undefined)
    return Response.json({ errors: [{ message: first }], fields: wrong }, { status: 422 })

  const id = await createOnce(req, invitation, { name, password })
  if (id === null) return refused(req, used, 409)
  if (!(await settle(req, invitation))) {
    await removeAccount(req, id)
    return refused(req, notUsable, 410)
  }
  return loggedIn(req, invitation, password)
}

const nameProblem = (name: string): Words | null => {
  if (name === '') return noName
  if (name.length > 120) return longName
  return holdsAddress(name) ? noAddressInName : null
}

/** Null when another request with the same link created the account a moment ago. */
const createOnce = async (
  req: PayloadRequest,
  { email, language, organisation }: Invitation,
  person: { readonly name: string; readonly password: string },
): Promise<string | null> => {
  const account = { ...person, email, language, organisation: idOf(organisation) ?? '' }
  const { isNew, row } = await writeOnce(req, {
    find: async () => (await accountOf(req, email))?.id ?? null,
    make: () => createOrganiser(req, account),
  })
  return isNew ? row : null
}

const join = async (req: PayloadRequest, invitation: Invitation, account: Account): Promise<Response> => {
  const organisation = idOf(invitation.organisation) ?? ''
  if (!account.isActive || account.role !== 'organiser') return refused(req, notForYou, 409)
  const worksThere = account.organisations.includes(organisation)
  await joinOrganisation(req, account, organisation)
  await settle(req, invitation)
  return worksThere ? refused(req, used, 409) : Response.json({ next: '/admin' })
}

/** False when the invitation was withdrawn in the meantime. */
const settle = async (req: PayloadRequest, { id }: Invitation): Promise<boolean> => {
  const won = await compareAndSet({
    collection: 'invitations',
    expected: { state: 'open' },
    id,
    next: { state: 'accepted' },
    req,
  })
  if (won) return true
  const now = await asSystem(req, 'the invited person sees no invitations').findByID({
    collection: 'invitations',
    depth: 0,
    disableErrors: true,
    id,
  })
  return now?.state === 'accepted'
}

const loggedIn = async (
  req: PayloadRequest,
  { email, language }: Invitation,
  password: string,
): Promise<Response> => {
  const { payload } = req
  // The local API doesn't return the token; this operation, which the login page's endpoint runs, does.
  const login = await loginOperation({
    collection: payload.collections.users,
    data: { email, password },
    req: await createLocalReq({}, payload),
  })
  const headers = new Headers()
  if (login.token !== undefined) {
    const cookie = generatePayloadCookie({
      collectionAuthConfig: payload.collections.users.config.auth,
      cookiePrefix: payload.config.cookiePrefix,
      token: login.token,
    })
    headers.append('set-cookie', cookie)
  }
  const secure = env().secureCookies ? '; Secure' : ''
  // The admin starts in the language of the invitation.
  headers.append('set-cookie', `payload-lng=${language}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`)
  return Response.json({ next: '/admin' }, { headers, status: 201 })
}

const say = (req: PayloadRequest, { en, nl }: Words): string => (req.i18n.language === 'nl' ? nl : en)

const refused = (req: PayloadRequest, message: Words, status: number): Response =>
  Response.json({ errors: [{ message: say(req, message) }] }, { status })
