import type { Where } from 'payload'

import { anyOf } from '#access/any-of.ts'
import { collectionAccess } from '#access/collection-access.ts'
import { admin, self, staff, type Rule } from '#access/rules.ts'

/** Editors manage the accounts of organisers; administrators manage those of staff. */
const organiserAccounts: Rule = (actor) => staff(actor) === true && onlyOrganisers

const onlyOrganisers: Where = { role: { equals: 'organiser' } }

export const usersAccess = collectionAccess({
  create: staff,
  delete: anyOf(admin, organiserAccounts),
  read: anyOf(staff, self),
  update: anyOf(admin, organiserAccounts, self),
})
