import type { MailTemplate } from './template.rules.ts'
import { passwordReset } from './templates/password-reset.rules.ts'

/** Every kind of mail that the program sends. */
export const mailTemplates = {
  'password-reset': passwordReset,
} as const satisfies Record<string, MailTemplate>

export type MailName = keyof typeof mailTemplates

export const isMailName = (name: string): name is MailName => Object.hasOwn(mailTemplates, name)
