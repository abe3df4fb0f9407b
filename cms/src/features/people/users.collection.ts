import type { CollectionConfig } from 'payload'

import { fromOrganisers } from '#access/organisers-admin.ts'
import { env } from '#env.ts'
import { words } from '#i18n/words.ts'

import { closedUserDoors } from './closed-doors.endpoint.ts'
import { forgotPasswordEndpoint } from './forgot-password.endpoint.ts'
import { lastAdminIsNotDeleted, lastAdminStaysAdmin } from './last-admin.hook.ts'
import { oneAnswerForEveryFailedLogin, unknownAddressTakesAsLong } from './login-answer.hook.ts'
import { currentPasswordFirst, longPasswordsOnly } from './password.hook.ts'
import { noteLogin } from './note-login.hook.ts'
import { compareTokenHashed, keepTokenHashed } from './reset-token.hook.ts'
import { suspendedLosesSessions, suspendedStaysOut } from './suspend.hook.ts'
import { usersAccess } from './users.access.ts'
import { usersFields } from './users.fields.ts'

const minutes = 60 * 1000

/** Everybody who can log in. The only collection that people log in with: a second, empty one could be taken over. */
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
    cookies: { sameSite: 'Lax', secure: env.secureCookies },
    forgotPassword: { expiration: 60 * minutes },
    lockTime: 10 * minutes,
    maxLoginAttempts: 5,
    removeTokenFromResponses: true,
    tokenExpiration: 8 * 60 * 60,
  },
  defaultSort: 'name',
  disableBulkEdit: true,
  endpoints: [...closedUserDoors, forgotPasswordEndpoint],
  fields: usersFields,
  hooks: {
    afterError: [oneAnswerForEveryFailedLogin],
    afterLogin: [noteLogin],
    beforeChange: [lastAdminStaysAdmin, suspendedLosesSessions, keepTokenHashed],
    beforeDelete: [lastAdminIsNotDeleted],
    beforeLogin: [suspendedStaysOut],
    beforeOperation: [unknownAddressTakesAsLong, longPasswordsOnly, currentPasswordFirst, compareTokenHashed],
  },
  labels: { plural: words('Gebruikers', 'Users'), singular: words('Gebruiker', 'User') },
  timestamps: true,
}
