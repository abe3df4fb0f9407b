import type { MailTemplate } from './template.rules.ts'
import { applicationDeclined } from './templates/application-declined.rules.ts'
import { applicationQuestion } from './templates/application-question.rules.ts'
import { applicationReceived } from './templates/application-received.rules.ts'
import { invitationColleague } from './templates/invitation-colleague.rules.ts'
import { invitation } from './templates/invitation.rules.ts'
import { organisationAdded } from './templates/organisation-added.rules.ts'
import { passwordReset } from './templates/password-reset.rules.ts'
import { reviewApproved } from './templates/review-approved.rules.ts'
import { reviewReturned } from './templates/review-returned.rules.ts'

/** Every kind of mail that the program sends. */
export const mailTemplates = {
  'application-declined': applicationDeclined,
  'application-question': applicationQuestion,
  'application-received': applicationReceived,
  invitation,
  'invitation-colleague': invitationColleague,
  'organisation-added': organisationAdded,
  'password-reset': passwordReset,
  'review-approved': reviewApproved,
  'review-returned': reviewReturned,
} as const satisfies Record<string, MailTemplate>

export type MailName = keyof typeof mailTemplates

export const isMailName = (name: string): name is MailName => Object.hasOwn(mailTemplates, name)
