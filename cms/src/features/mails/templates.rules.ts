import type { MailTemplate } from './template.rules.ts'
import { accountInactive } from './templates/account-inactive.rules.ts'
import { accountNotice } from './templates/account-notice.rules.ts'
import { applicationDeclined } from './templates/application-declined.rules.ts'
import { applicationQuestion } from './templates/application-question.rules.ts'
import { applicationReceived } from './templates/application-received.rules.ts'
import { consentExpired } from './templates/consent-expired.rules.ts'
import { festivalStatusChanged } from './templates/festival-status-changed.rules.ts'
import { followChanged } from './templates/follow-changed.rules.ts'
import { followDigest } from './templates/follow-digest.rules.ts'
import { followNew } from './templates/follow-new.rules.ts'
import { invitationColleague } from './templates/invitation-colleague.rules.ts'
import { invitation } from './templates/invitation.rules.ts'
import { organisationAdded } from './templates/organisation-added.rules.ts'
import { passwordReset } from './templates/password-reset.rules.ts'
import { reportReminder } from './templates/report-reminder.rules.ts'
import { reportRequest } from './templates/report-request.rules.ts'
import { reviewApproved } from './templates/review-approved.rules.ts'
import { reviewReturned } from './templates/review-returned.rules.ts'
import { signUpConfirmation } from './templates/sign-up-confirmation.rules.ts'
import { signUpKnown } from './templates/sign-up-known.rules.ts'

/** Every kind of mail that the program sends. */
export const mailTemplates = {
  'account-inactive': accountInactive,
  'account-notice': accountNotice,
  'application-declined': applicationDeclined,
  'application-question': applicationQuestion,
  'application-received': applicationReceived,
  'consent-expired': consentExpired,
  'festival-status-changed': festivalStatusChanged,
  'follow-changed': followChanged,
  'follow-digest': followDigest,
  'follow-new': followNew,
  invitation,
  'invitation-colleague': invitationColleague,
  'organisation-added': organisationAdded,
  'password-reset': passwordReset,
  'report-reminder': reportReminder,
  'report-request': reportRequest,
  'review-approved': reviewApproved,
  'review-returned': reviewReturned,
  'sign-up-confirmation': signUpConfirmation,
  'sign-up-known': signUpKnown,
} as const satisfies Record<string, MailTemplate>

export type MailName = keyof typeof mailTemplates

/** Whether a text from outside is the name of a mail. */
export const isMailName = (name: string): name is MailName => Object.hasOwn(mailTemplates, name)
