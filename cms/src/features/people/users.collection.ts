import type { CollectionConfig } from 'payload'

import { fromOrganisers } from '#access/organisers-admin.ts'
import { env } from '#env.ts'
import { words } from '#i18n/words.ts'

import { closedUserDoors } from './closed-doors.endpoint.ts'
import { forgotPasswordEndpoint } from './forgot-password.endpoint.ts'
import { lastAdminIsNotDeleted, lastAdminStaysAdmin } from './last-admin.hook.ts'
import { oneAnswerForEveryFailedLogin, unknownAddressTakesAsLong } from './login-answer.hook.ts'
import { forgiveRightPassword, forgiveUndone, slowDownGuessing } from './login-throttle.hook.ts'
import { notMeEndpoint } from './not-me.endpoint.ts'
import { noteLogin } from './note-login.hook.ts'
import { markNewPassword, tellOwner, tellOwnerOfReset } from './notices/account-notices.hook.ts'
import { tellOfNewDevice } from './notices/known-devices.hook.ts'
import { currentPasswordFirst, strongPasswordsOnly } from './password.hook.ts'
import { compareTokenHashed, keepTokenHashed } from './reset-token.hook.ts'
import { nobodySuspendsThemself, sessionsEnd, sessionWithoutUse } from './sessions.hook.ts'
import { suspendedLosesSessions, suspendedStaysOut } from './suspend.hook.ts'
import { usersAccess } from './users.access.ts'
import { usersFields } from './users.fields.ts'

const minutes = 60 * 1000

/** Everybody who can log in. It is the only collection for logins: a second, empty one could be taken over. */
export const users: CollectionConfig = {
  slug: 'users',
  access: usersAccess,
  admin: {
    defaultColumns: ['name', 'email', 'role', 'status', 'organisations'],
    description: words(
      'Iedereen die kan inloggen: beheerders, redacteuren en organisatoren.',
      'Everybody who can log in: administrators, editors and organisers.',
    ),
    hidden: fromOrganisers,
    group: words('Beheer', 'Administration'),
    listSearchableFields: ['name', 'email'],
    useAsTitle: 'name',
  },
  auth: {
    cookies: { sameSite: 'Lax', secure: env().secureCookies },
    forgotPassword: { expiration: 60 * minutes },
    // Strangers must not lock out an account; login-throttle.hook.ts slows down people who guess.
    maxLoginAttempts: 0,
    removeTokenFromResponses: true,
    tokenExpiration: sessionWithoutUse,
  },
  defaultSort: 'name',
  // Accounts are deleted one at a time: for many at once, no single one would count as the last administrator.
  disableBulkDelete: true,
  disableBulkEdit: true,
  endpoints: [...closedUserDoors, forgotPasswordEndpoint, notMeEndpoint],
  fields: usersFields,
  hooks: {
    afterError: [forgiveUndone, oneAnswerForEveryFailedLogin],
    afterChange: [tellOwner],
    afterLogin: [forgiveRightPassword, noteLogin, tellOfNewDevice],
    afterOperation: [tellOwnerOfReset],
    beforeChange: [nobodySuspendsThemself, lastAdminStaysAdmin, suspendedLosesSessions, keepTokenHashed],
    beforeDelete: [lastAdminIsNotDeleted],
    beforeLogin: [suspendedStaysOut],
    beforeOperation: [
      slowDownGuessing,
      unknownAddressTakesAsLong,
      compareTokenHashed,
      strongPasswordsOnly,
      markNewPassword,
      currentPasswordFirst,
      sessionsEnd,
    ],
  },
  labels: { plural: words('Gebruikers', 'Users'), singular: words('Gebruiker', 'User') },
  timestamps: true,
}
