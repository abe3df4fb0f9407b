import type {
  CollectionAfterChangeHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
} from 'payload'

import { words, type Words } from '#i18n/words.ts'
import type { User } from '#payload-types.ts'

import { postNotice } from './account-notice.ts'

const says = {
  email: (email: string) =>
    words(`Je e-mailadres is veranderd in ${email}.`, `Your email address was changed to ${email}.`),
  password: words('Je wachtwoord is veranderd.', 'Your password was changed.'),
  role: {
    admin: words('Je bent nu beheerder.', 'You are an administrator now.'),
    editor: words('Je bent nu redacteur.', 'You are an editor now.'),
    organiser: words('Je bent nu organisator.', 'You are an organiser now.'),
  },
}

const passwordMark = 'passwordIsNew'

/**
 * The context of a change that the owner asked for with the button of a notice: the account may have an attacker's
 * address.
 */
export const askedByOwner = { isAskedByOwner: true } as const

/** Remembers that a change sets a password, which is no longer in the record after it is saved. */
export const markNewPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data } = args as { data?: { password?: unknown } }
  if (operation === 'update' && data?.password) req.context[passwordMark] = true
}

/** Tells the owner of an account about each change that could take it away from them. */
export const tellOwner: CollectionAfterChangeHook<User> = async ({ doc, operation, previousDoc, req }) => {
  const isNewPassword = req.context[passwordMark] === true
  delete req.context[passwordMark]
  if (operation !== 'update' || req.context['isAskedByOwner'] === true) return doc
  const now = new Date()
  // To the old address: the new one may be an attacker's.
  const tell = (kind: 'email' | 'password' | 'role', what: Words) =>
    postNotice(req, { account: doc, email: previousDoc.email, kind, now, what })
  if (previousDoc.email !== doc.email) await tell('email', says.email(doc.email))
  if (previousDoc.role !== doc.role) await tell('role', says.role[doc.role])
  if (isNewPassword) await tell('password', says.password)
  return doc
}

/** The same after the link of a mail, which runs no hook of changes. */
export const tellOwnerOfReset: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (operation === 'resetPassword') {
    const { user } = result as unknown as { user: User }
    await postNotice(req, {
      account: user,
      email: user.email,
      kind: 'password',
      now: new Date(),
      what: says.password,
    })
  }
  return result
}
