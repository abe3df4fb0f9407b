import type { MailTemplate } from './template.rules.ts'
import { passwordReset } from './templates/password-reset.rules.ts'
import { reviewApproved } from './templates/review-approved.rules.ts'
import { reviewReturned } from './templates/review-returned.rules.ts'

/** Every kind of mail that the program sends. */
export const mailTemplates = {
  'password-reset': passwordReset,
  'review-approved': reviewApproved,
  'review-returned': reviewReturned,
} as const satisfies Record<string, MailTemplate>

export type MailName = keyof typeof mailTemplates
