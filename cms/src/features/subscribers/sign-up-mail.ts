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
 * Mails the address that was signed up: the requests to confirm, or that there is nothing to do. Each at most once a
 * day: the caller that wins the right to write stores the time, and the mail's key contains it. So the next try
 * completes what a crash interrupted.
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

type What = {
  readonly isNewsletter: boolean
  readonly follows: readonly Follow[]
}

/** The requests that are not confirmed. */
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

/** The time of today's mail, sent or to be sent; null when another caller is deciding that just now. */
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
