import type { Mail } from '#features/mails/mails.kit.ts'
import { mailTemplates } from '#features/mails/templates.rules.ts'

/** The mails that a test's CMS has posted, one for each key, as the outbox keeps them. */
export const posted = new Map<string, Mail>()

/** Replaces the outbox: two posts under one key are one mail, and every placeholder in it must be filled. */
export const postMail = (_req: unknown, mail: Mail): Promise<void> => {
  const missing = mailTemplates[mail.template].values.filter((name) => name !== 'name' && !mail.values[name])
  if (missing.length > 0) return Promise.reject(new Error(`${mail.template} lacks ${missing.join(', ')}`))
  if (!posted.has(mail.key)) posted.set(mail.key, mail)
  return Promise.resolve()
}
