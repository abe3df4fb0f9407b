import type { PayloadRequest } from 'payload'

import { composed } from '#features/mails/mail-values.rules.ts'
import { postMail } from '#features/mails/mails.kit.ts'
import type { Follow, Subscriber } from '#payload-types.ts'

import { isConfirmable, mayMailAgain } from './sign-up.rules.ts'
import { changeSubscriber, followsOf, subscriberById } from './subscriber-rows.ts'
import { subscriberUrl } from './subscriber-urls.kit.ts'
import { whatInWords } from './what.rules.ts'

type Kind = 'confirmation' | 'known'

const sentField = { confirmation: 'confirmationSentAt', known: 'knownMailSentAt' } as const

/**
 * Writes to who was signed up: what to confirm, or that there is nothing to do. Each at most once a day: whoever wins the
 * right to write keeps the moment, and the mail is named after it. So a crash in between is made good by the next try.
 */
export const mailAboutSignUp = async (req: PayloadRequest, id: string, now: Date): Promise<void> => {
  const row = await subscriberById(req, id)
  if (row === null) return
  const follows = await followsOf(req, id)
  const waiting = waitingOf(row, follows, now)
  const kind: Kind = waiting.isAnything ? 'confirmation' : 'known'
  const sentAt = await claimMoment(req, row, { kind, now })
  if (sentAt === null) return
  const what = waiting.isAnything ? waiting : keptOf(row, follows)
  await postMail(req, {
    key: `sign-up-${kind}:${id}:${sentAt}`,
    template: kind === 'confirmation' ? 'sign-up-confirmation' : 'sign-up-known',
    to: { email: row.email, language: row.locale, name: '' },
    url: subscriberUrl(kind === 'confirmation' ? 'confirm' : 'preferences', row),
    values: { what: composed(whatInWords(what, row.locale)) },
  })
}

interface What {
  readonly isNewsletter: boolean
  readonly follows: readonly Follow[]
}

/** What has been asked for and not been confirmed. */
const waitingOf = (row: Subscriber, follows: readonly Follow[], now: Date) => {
  const isNewsletter = row.newsletter === 'unconfirmed' && isConfirmable(row.requestedAt, now)
  const asked = follows.filter(
    ({ requestedAt, state }) => state === 'unconfirmed' && isConfirmable(requestedAt, now),
  )
  return { follows: asked, isAnything: isNewsletter || asked.length > 0, isNewsletter }
}

const keptOf = ({ newsletter }: Subscriber, follows: readonly Follow[]): What => ({
  follows: follows.filter(({ state }) => state === 'confirmed'),
  isNewsletter: newsletter === 'confirmed',
})

/** When the mail of today was or is to be written; null when somebody else decides that just now. */
const claimMoment = async (
  req: PayloadRequest,
  row: Subscriber,
  { kind, now }: { readonly kind: Kind; readonly now: Date },
): Promise<string | null> => {
  const field = sentField[kind]
  const before = row[field] ?? null
  if (!mayMailAgain(before, now)) return before
  const mine = now.toISOString()
  return (await changeSubscriber(req, row.id, { [field]: before }, { [field]: mine })) ? mine : null
}
