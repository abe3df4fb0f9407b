import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { demandStaff } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { composed, staffWords, type MailValue } from '#features/mails/mail-values.rules.ts'
import { postMail } from '#features/mails/mails.kit.ts'
import { accountOf, type Account } from '#features/people/people.kit.ts'
import { words, type Words } from '#i18n/words.ts'
import type { Application, Organisation } from '#payload-types.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { asOne } from '#platform/database/whole.ts'
import { provinces } from '#platform/fields/provinces.rules.ts'
import { claimRow } from '#platform/lease/claim.ts'
import { asSystem, asUser } from '#platform/local-api.ts'
import { looseText, routePart, sentBy, wantedText } from '#platform/request-body.ts'

import { noteEvent } from './application-events.ts'
import {
  approvalLasts,
  mayTake,
  type ApplicationState,
  type ApplicationStep,
} from './application-steps.rules.ts'
import { settleApproval } from './approve.ts'

const unknown = words('Deze aanvraag is er niet (meer).', 'This request is not there (any more).')
const settled = words(
  'Iemand anders was je voor, of de aanvraag is al afgehandeld. Ververs de pagina.',
  'Somebody else was faster, or the request has been settled already. Reload the page.',
)
const noQuestion = words('Schrijf eerst je vraag.', 'Write your question first.')
const noReason = words('Schrijf eerst waarom het niet doorgaat.', 'Write first why it does not go on.')
const tooLong = words('Gebruik hoogstens 2000 tekens.', 'Use at most 2000 characters.')
const noProvince = words('Kies de provincie van de organisatie.', 'Choose the organisation’s province.')
const ofStaff = words(
  'Dit e-mailadres hoort bij iemand van de redactie. Die kan geen organisator worden: vraag de aanvrager om een ander adres.',
  'This email address belongs to one of the editors, who can’t become an organiser: ask the applicant for another address.',
)
const suspended = words(
  'Dit e-mailadres hoort bij een geblokkeerd account. Maak het account eerst weer actief.',
  'This email address belongs to a suspended account. Make the account active first.',
)
const asked = words('Je vraag is verstuurd.', 'Your question is on its way.')
const declined = words(
  'De aanvraag is afgewezen en de mail is verstuurd.',
  'The request is declined, the mail is on its way.',
)
const invited = words('Goedgekeurd. De uitnodiging is verstuurd.', 'Approved. The invitation is on its way.')
const added = words(
  'Goedgekeurd. Deze persoon had al een account; de organisatie is toegevoegd en de mail is verstuurd.',
  'Approved. This person had an account already; the organisation was added and the mail is on its way.',
)

const question = v.object({ question: wantedText(2000, { empty: noQuestion, long: tooLong }) })
const reason = v.object({ reason: wantedText(2000, { empty: noReason, long: tooLong }) })
const approval = v.object({ organisation: looseText, province: looseText })

/** `POST /api/applications/:id/ask` */
export const askEndpoint: Endpoint = {
  custom: contract({
    about: 'Asks the applicant a question, by mail.',
    answers: { 200: said },
    body: question,
    who: 'staff',
  }),
  handler: async (req) => {
    const application = await applicationFor(req, 'ask')
    const { question: asking } = await sentBy(req, question)
    await asOne(req, async () => {
      const step = await take(req, application, 'asked')
      await noteEvent(req, application.id, { event: 'asked', note: asking, step })
      await mailApplicant(req, application, {
        key: `application-question:${application.id}:${step}`,
        template: 'application-question',
        values: { question: staffWords(asking) },
      })
    })
    return answer(req, asked)
  },
  method: 'post',
  path: '/:id/ask',
}

/** `POST /api/applications/:id/decline` */
export const declineEndpoint: Endpoint = {
  custom: contract({
    about: 'Declines the application, and mails the applicant why.',
    answers: { 200: said },
    body: reason,
    who: 'staff',
  }),
  handler: async (req) => {
    const application = await applicationFor(req, 'decline')
    const { reason: why } = await sentBy(req, reason)
    await asOne(req, async () => {
      const step = await take(req, application, 'declined')
      await noteEvent(req, application.id, { event: 'declined', note: why, step })
      await mailApplicant(req, application, {
        key: `application-declined:${application.id}`,
        template: 'application-declined',
        values: { reason: staffWords(why) },
      })
    })
    return answer(req, declined)
  },
  method: 'post',
  path: '/:id/decline',
}

/** `POST /api/applications/:id/approve` */
export const approveEndpoint: Endpoint = {
  custom: contract({
    about:
      'Makes the organisation, or adds the applicant to the one that is named; invites them, or gives an account they have its new organisation.',
    answers: { 200: said },
    body: approval,
    who: 'staff',
  }),
  handler: async (req) => {
    const application = await applicationFor(req, 'approve')
    const sent = await sentBy(req, approval)
    const organisation = sent.organisation || null
    const province = provinceOf(sent.province || application.province)
    if (organisation === null && province === null) throw refusal(req, noProvince, 400)
    const account = await accountOf(req, application.email)
    refuseUnlessOrganiser(req, account)

    const claim = await claimRow({
      req,
      collection: 'applications',
      counter: 'step',
      expected: { state: application.state },
      held: { state: 'approving' },
      lasts: approvalLasts,
      next: { state: 'approving' },
      now: () => new Date(),
      row: application,
    })
    if (claim === null) throw refusal(req, settled, 409)
    try {
      await settleApproval(req, application, { organisation, province: province ?? 'utrecht' }, account)
    } catch (error) {
      // A failed approval frees the claim at once, so that nobody has to wait for its end.
      await claim.end({ state: application.state === 'approving' ? 'new' : application.state })
      throw error
    }
    await asOne(req, async () => {
      if (!(await claim.end({ state: 'approved' }))) throw refusal(req, settled, 409)
      await noteEvent(req, application.id, { event: 'approved', step: claim.fence })
    })
    return answer(req, account === null ? invited : added)
  },
  method: 'post',
  path: '/:id/approve',
}

const applicationFor = async (req: PayloadRequest, step: ApplicationStep): Promise<Application> => {
  demandStaff(req)
  const application = await asUser(req).findByID({
    collection: 'applications',
    depth: 0,
    disableErrors: true,
    id: routePart(req, 'id'),
  })
  if (!application) throw refusal(req, unknown, 404)
  if (!mayTake(step, application, new Date())) throw refusal(req, settled, 409)
  return application
}

/** Moves on from the state that the person saw; of two people at once, one gets the number of the step. */
const take = async (
  req: PayloadRequest,
  { id, state, step }: Application,
  next: ApplicationState,
): Promise<number> => {
  const won = await compareAndSet({
    collection: 'applications',
    expected: { state, step },
    id,
    next: { state: next, step: step + 1 },
    req,
  })
  if (!won) throw refusal(req, settled, 409)
  return step + 1
}

const refuseUnlessOrganiser = (req: PayloadRequest, account: Account | null): void => {
  if (account === null) return
  if (account.role !== 'organiser') throw refusal(req, ofStaff, 409)
  if (!account.isActive) throw refusal(req, suspended, 409)
}

const provinceOf = (value: unknown): Organisation['province'] | null =>
  provinces.find((one) => one.value === value)?.value ?? null

type ToApplicant = {
  readonly key: string
  readonly template: 'application-declined' | 'application-question'
  readonly values: Readonly<Record<string, MailValue>>
}

const mailApplicant = async (req: PayloadRequest, application: Application, mail: ToApplicant) => {
  const { email, language, organisationName, personName } = application
  const answerTo = await addressForAnswers(req)
  await postMail(req, {
    ...mail,
    to: { email, language, name: personName },
    values: { ...mail.values, answerTo: composed([{ address: answerTo }]), organisation: organisationName },
  })
}

/** The programme's own address when there is one, else that of the person who asks. */
const addressForAnswers = async (req: PayloadRequest): Promise<string> => {
  const { contact } = await asSystem(req, 'the address is public on the site').findGlobal({
    depth: 0,
    slug: 'site',
  })
  return contact?.email ?? req.user?.email ?? ''
}

const answer = (req: PayloadRequest, { en, nl }: Words): Response =>
  Response.json({ message: req.i18n.language === 'nl' ? nl : en })
