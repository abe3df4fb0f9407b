import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { refusal } from '#access/refusal.ts'
import { postMail } from '#features/mails/mails.kit.ts'
import { spoken, words } from '#i18n/words.ts'
import type { Application } from '#payload-types.ts'
import { contract, wrongFields } from '#platform/contract/contract.ts'
import { writeOnce } from '#platform/database/write-once.ts'
import { createLimit } from '#platform/limits/limit.ts'
import { asSystem } from '#platform/local-api.ts'
import { bodyOf } from '#platform/request-body.ts'
import { isFromSite, visitorNetworkOf } from '#platform/site-key.ts'

import { noteEvent } from './application-events.ts'
import { applicationSchema, readApplication, type ApplicationInput } from './application-input.rules.ts'

const onlyTheSite = words(
  'Vraag een account aan met het formulier op de website.',
  'Ask for an account with the form on the website.',
)
const wrong = words('Niet alle antwoorden kloppen.', 'Not all answers are right.')
const tooMany = words(
  'Er zijn net al heel wat aanvragen gestuurd. Probeer het later opnieuw.',
  'Quite a few requests have been sent just now. Try again later.',
)

const tenMinutes = 10 * 60
const day = 24 * 60 * 60

/** All people at a meeting of organisers may share one network address. */
const applicationsOfNetwork = createLimit(
  'apply',
  { duration: tenMinutes, points: 40 },
  { duration: day, points: 200 },
)
const applicationsOfPerson = createLimit('apply-person', { duration: tenMinutes, points: 10 })

const reason = 'whoever applies has no account'

/** `POST /api/applications/apply`: the form of the site. Sent twice with one key it is one application. */
export const applyEndpoint: Endpoint = {
  custom: contract({
    about:
      'Keeps an application, and mails that it came. Sent twice with one `formKey` it is one application.',
    answers: { 201: v.object({ received: v.literal(true) }), 422: wrongFields },
    body: applicationSchema,
    who: 'site',
  }),
  handler: async (req) => {
    if (!isFromSite(req.headers)) throw refusal(req, onlyTheSite)
    const read = readApplication(await bodyOf(req))
    if (read.kind === 'wrong') {
      const message = spoken(req.i18n, wrong)
      return Response.json({ errors: [{ message }], fields: read.fields }, { status: 422 })
    }
    if (await isTooOften(req, read.application.email)) throw refusal(req, tooMany, 429)
    await receive(req, read.application)
    return Response.json({ received: true }, { status: 201 })
  },
  method: 'post',
  path: '/apply',
}

const isTooOften = async (req: PayloadRequest, email: string): Promise<boolean> =>
  (await applicationsOfPerson.take(req.payload, email.toLowerCase())) !== null ||
  (await applicationsOfNetwork.take(req.payload, visitorNetworkOf(req.headers))) !== null

/** Each part can be repeated: a retry after a crash completes the missing parts. */
const receive = async (req: PayloadRequest, input: ApplicationInput): Promise<void> => {
  const application = await keepOnce(req, input)
  await noteEvent(req, application.id, { event: 'received', step: 0 })
  await postMail(req, {
    key: `application-received:${application.id}`,
    template: 'application-received',
    to: { email: application.email, language: application.language, name: application.personName },
    values: { organisation: application.organisationName },
  })
}

const keepOnce = async (req: PayloadRequest, input: ApplicationInput): Promise<Application> => {
  const { agreement, phone, province, website, ...rest } = input
  const { row } = await writeOnce(req, {
    find: () => withKey(req, input.formKey),
    make: () =>
      asSystem(req, reason).create({
        collection: 'applications',
        data: {
          ...rest,
          agreedAt: new Date().toISOString(),
          agreedTo: agreement,
          phone: phone || null,
          province: province || null,
          state: 'new',
          step: 0,
          website: website || null,
        },
        depth: 0,
      }),
  })
  return row
}

const withKey = async (req: PayloadRequest, formKey: string): Promise<Application | null> => {
  const { docs } = await asSystem(req, reason).find({
    collection: 'applications',
    depth: 0,
    limit: 1,
    where: { formKey: { equals: formKey } },
  })
  return docs[0] ?? null
}
