import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { postMail } from '#features/mails/mails.kit.ts'
import type { Words } from '#i18n/words.ts'
import type { User } from '#payload-types.ts'

import { noticeLifetime, notMeTokens, type NotMeClaims } from './not-me-token.rules.ts'

type Notice = {
  readonly account: Pick<User, 'id' | 'language' | 'name'>
  /** The receiver: the address that the owner has used until now. */
  readonly email: string
  readonly kind: NotMeClaims['kind']
  readonly now: Date
  /** A whole sentence about the change. */
  readonly what: Words
}

/** Tells a person about a change of their account, with a button to say that they did not make it. */
export const postNotice = (req: PayloadRequest, notice: Notice): Promise<void> => {
  const { account, email, kind, now, what } = notice
  const exp = now.getTime() / 1000 + noticeLifetime
  const token = notMeTokens.write({ email, exp, id: account.id, kind }, env().PAYLOAD_SECRET)
  return postMail(req, {
    key: `account-notice:${account.id}:${kind}:${now.getTime()}`,
    template: 'account-notice',
    to: { email, language: account.language, name: account.name },
    url: `${env().CMS_URL}/admin/not-me?${new URLSearchParams({ token }).toString()}`,
    values: { what: what[account.language] },
  })
}
