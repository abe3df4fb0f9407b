import type { Endpoint, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { actorOf } from '#access/actor.ts'
import { demandStaff } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { words } from '#i18n/words.ts'
import { contract, said } from '#platform/contract/contract.ts'
import { asSystem } from '#platform/local-api.ts'
import { post } from '#platform/outbox/outbox.kit.ts'
import { bodyOf, routePart } from '#platform/request-body.ts'

import { withExampleLinks } from './example-links.ts'
import { readMaterial } from './letter/read-material.ts'
import { writtenFrom } from './newsletter.kit.ts'
import { segmentOf, segmentSchema } from './segment-of-request.ts'
import { testAsPicturesAllow } from './test-pictures.ts'
import { unknownNewsletter } from './unknown-newsletter.rules.ts'

const onlyColleagues = words(
  'Een proefmail gaat alleen naar jezelf en naar collega’s met een account.',
  'A test mail goes to yourself and to colleagues with an account only.',
)
const tooMany = words(
  'Er zijn het laatste uur al veel proefmails verstuurd. Wacht even, of bekijk de voorvertoning.',
  'Many test mails have been sent in the last hour. Wait a while, or look at the preview.',
)

/** Precedes the subject, so that no reader takes the test mail for the newsletter itself. */
const mark = words('Proefmail', 'Test mail')

/** How many test mails one person may send in an hour, in total. */
const mostInAnHour = 30
const oneHour = 3_600_000

/** The form of an id in either database: MongoDB refuses a query with any other text. */
const accountId = v.pipe(v.string(), v.regex(/^[0-9a-f-]{24,36}$/))

const asked = v.object({ colleagues: v.optional(v.pipe(v.array(accountId), v.maxLength(20)), []) })

/** `POST /api/newsletters/:id/test`: a test mail to whoever asks, and to these colleagues. */
export const testNewsletter: Endpoint = {
  custom: contract({
    about: 'A test mail to whoever asks, and to these colleagues. Thirty in an hour.',
    answers: { 200: said },
    body: v.object({ ...segmentSchema.entries, ...asked.entries }),
    who: 'staff',
  }),
  handler: async (req) => {
    demandStaff(req, { anonymous: 401 })
    const body = await bodyOf(req)
    const id = routePart(req, 'id')
    const wish = v.safeParse(asked, body)
    const receivers = wish.success ? await receiversOf(req, wish.output.colleagues) : null
    if (receivers === null) throw refusal(req, onlyColleagues, 422)
    const now = new Date()
    const material = await readMaterial(req, id, now)
    if (material === null) throw refusal(req, unknownNewsletter, 404)
    const by = actorOf(req.user)
    const prefix = `newsletter-test:${by.kind === 'anonymous' ? '' : by.id}:`
    if ((await sentSince(req, prefix, now)) + receivers.length > mostInAnHour)
      throw refusal(req, tooMany, 429)

    const segment = segmentOf(body)
    const written = writtenFrom(material, segment, now)
    for (const { email, name, speaks } of receivers)
      await post(req, {
        fromName: written.fromName,
        html: testAsPicturesAllow(withExampleLinks(written.html, segment.locale), material, now),
        key: `${prefix}${crypto.randomUUID()}`,
        language: segment.locale,
        subject: `[${mark[speaks]}] ${written.subject}`,
        template: 'newsletter-test',
        text: withExampleLinks(written.text, segment.locale),
        to: email,
        toName: name,
        ...(written.replyTo === null ? {} : { replyTo: written.replyTo }),
      })
    return Response.json({ message: saidTo(req, receivers) })
  },
  method: 'post',
  path: '/:id/test',
}

type Receiver = {
  readonly email: string
  readonly name: string
  /** The language of their account. */
  readonly speaks: 'en' | 'nl'
}

/** The person who asks and the colleagues they named; null when one of those is no colleague. */
const receiversOf = async (
  req: PayloadRequest,
  colleagues: readonly string[],
): Promise<readonly Receiver[] | null> => {
  const actor = actorOf(req.user)
  if (actor.kind === 'anonymous') return null
  const wanted = [...new Set([actor.id, ...colleagues])]
  const { docs } = await asSystem(req, 'a test mail goes to the address of an account').find({
    collection: 'users',
    depth: 0,
    pagination: false,
    where: {
      and: [{ id: { in: wanted } }, { role: { in: ['admin', 'editor'] } }, { status: { equals: 'active' } }],
    },
  })
  if (docs.length !== wanted.length) return null
  return docs.map(({ email, language, name }) => ({ email, name, speaks: language === 'en' ? 'en' : 'nl' }))
}

const sentSince = async (req: PayloadRequest, prefix: string, now: Date): Promise<number> => {
  const since = new Date(now.getTime() - oneHour).toISOString()
  const { totalDocs } = await asSystem(req, 'people can’t read the outbox, but its rows are counted').count({
    collection: 'outbox',
    where: {
      and: [
        { template: { equals: 'newsletter-test' } },
        { key: { contains: prefix } },
        { createdAt: { greater_than: since } },
      ],
    },
  })
  return totalDocs
}

const saidTo = (req: PayloadRequest, receivers: readonly Receiver[]): string => {
  const to = receivers.map(({ email }) => email).join(', ')
  return req.i18n.language === 'en'
    ? `A test mail is on its way to ${to}.`
    : `Er is een proefmail onderweg naar ${to}.`
}
