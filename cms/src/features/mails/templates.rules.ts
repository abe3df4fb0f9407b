import type { MailTemplate } from './template.rules.ts'
import { consentExpired } from './templates/consent-expired.rules.ts'
import { festivalStatusChanged } from './templates/festival-status-changed.rules.ts'
import { passwordReset } from './templates/password-reset.rules.ts'
import { reportReminder } from './templates/report-reminder.rules.ts'
import { reportRequest } from './templates/report-request.rules.ts'

/** Every kind of mail that the program sends. */
export const mailTemplates = {
  'consent-expired': consentExpired,
  'festival-status-changed': festivalStatusChanged,
  'password-reset': passwordReset,
  'report-reminder': reportReminder,
  'report-request': reportRequest,
} as const satisfies Record<string, MailTemplate>

export type MailName = keyof typeof mailTemplates
