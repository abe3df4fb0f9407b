import type { FlattenedField, PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { staffWords, type MailValue } from '#features/mails/mail-values.rules.ts'
import { postMail } from '#features/mails/mails.kit.ts'
import type { Words } from '#i18n/words.ts'
import { asSystem } from '#platform/local-api.ts'

import { newestOf, type FestivalData } from './festival-versions.ts'
import { labelAt } from './field-paths.rules.ts'
import type { FieldNote, Review } from './review-record.rules.ts'
import { textOf } from './shown-value.rules.ts'

type Language = 'en' | 'nl'

type Receiver = {
  readonly email: string
  readonly language: Language
  readonly name: string
}

/** Tells the organisers the editors' decision. It may be repeated: each decision has one key. */
export const mailReturned = async (
  req: PayloadRequest,
  review: Review,
  { note, notes = [] }: { readonly note?: string; readonly notes?: readonly FieldNote[] },
): Promise<void> => {
  const { flattenedFields } = req.payload.collections.festivals.config
  await mailOrganisers(req, review, 'review-returned', ({ language }) => ({
    url: new URL(`/admin/collections/festivals/${review.festival}`, env().CMS_URL).href,
    values: {
      notes: staffWords(notesAsText({ fields: flattenedFields, language, notes, ...(note && { note }) })),
    },
  }))
}

export const mailApproved = (req: PayloadRequest, review: Review): Promise<void> =>
  mailOrganisers(req, review, 'review-approved', ({ language }, festival) => ({
    url: new URL(`${language === 'en' ? '/en' : ''}/festivals/${String(festival.slug)}`, env().SITE_URL).href,
    values: {},
  }))

type Letter = {
  readonly url: string
  readonly values: Readonly<Record<string, MailValue>>
}

const mailOrganisers = async (
  req: PayloadRequest,
  review: Review,
  template: 'review-approved' | 'review-returned',
  write: (receiver: Receiver, festival: FestivalData) => Letter,
): Promise<void> => {
  const festival = await newestOf(req, review.festival)
  if (festival === null) return
  for (const receiver of await organisersOf(req, String(festival.organisation))) {
    const { url, values } = write(receiver, festival)
    await postMail(req, {
      key: `${template}:${review.id}:${review.step}:${receiver.email}`,
      template,
      to: receiver,
      url,
      values: { ...values, festival: textOf(festival.title) },
    })
  }
}

const organisersOf = async (req: PayloadRequest, organisation: string): Promise<readonly Receiver[]> => {
  const { docs } = await asSystem(req, 'mail goes to everybody who works for the organisation').find({
    collection: 'users',
    depth: 0,
    pagination: false,
    where: {
      and: [
        { organisations: { in: [organisation] } },
        { role: { equals: 'organiser' } },
        { status: { equals: 'active' } },
      ],
    },
  })
  return docs.map(({ email, language, name }) => ({ email, language, name }))
}

type Notes = {
  readonly fields: readonly FlattenedField[]
  readonly language: Language
  readonly note?: string
  readonly notes: readonly FieldNote[]
}

const notesAsText = ({ fields, language, note, notes }: Notes): string =>
  [
    note ?? '',
    ...notes.map((one) => `${nameOf(labelAt(fields, one.field), language, one.field)}\n${one.note}`),
  ]
    .filter((text) => text !== '')
    .join('\n\n')

const nameOf = (label: Words | null, language: Language, path: string): string => label?.[language] ?? path
