import { normalEmail } from '@welkom-hier/writing/email.rules.ts'
import type { PayloadRequest } from 'payload'

import { idsOf } from '#access/actor.ts'
import { asSystem } from '#platform/local-api.ts'

export { isLastAdmin, lastAdmin } from './last-admin.hook.ts'
export { passwordProblem } from './password-problem.ts'

export type PersonLanguage = 'en' | 'nl'

/** The facts about an account that decide whether it may join an organisation. */
export type Account = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly language: PersonLanguage
  readonly role: 'admin' | 'editor' | 'organiser'
  readonly isActive: boolean
  readonly organisations: readonly string[]
}

/** The account with this address, or null. */
export const accountOf = async (req: PayloadRequest, email: string): Promise<Account | null> => {
  const { docs } = await asSystem(req, 'the person who invites may not be able to see every account').find({
    collection: 'users',
    depth: 0,
    limit: 1,
    where: { email: { equals: normalEmail(email) } },
  })
  const [user] = docs
  if (user === undefined) return null
  const { id, language, name, organisations, role, status } = user
  return {
    email: user.email,
    id,
    isActive: status === 'active',
    language,
    name,
    organisations: idsOf(organisations),
    role,
  }
}

export type Colleague = {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** The organisers of an organisation who can log in, by name. */
export const colleaguesOf = async (
  req: PayloadRequest,
  organisation: string,
): Promise<readonly Colleague[]> => {
  const { docs } = await asSystem(req, 'colleagues know each other’s names, not each other’s accounts').find({
    collection: 'users',
    depth: 0,
    pagination: false,
    select: { email: true, name: true },
    sort: 'name',
    where: {
      organisations: { in: [organisation] },
      role: { equals: 'organiser' },
      status: { equals: 'active' },
    },
  })
  return docs.map(({ email, id, name }) => ({ email, id, name }))
}

/** The organisations with at least one organiser who can log in. */
export const organisationsWithManager = async (req: PayloadRequest): Promise<readonly string[]> => {
  const { docs } = await asSystem(req, 'the list covers all organisations').find({
    collection: 'users',
    depth: 0,
    pagination: false,
    select: { organisations: true },
    where: { role: { equals: 'organiser' }, status: { equals: 'active' } },
  })
  return [...new Set(docs.flatMap(({ organisations }) => idsOf(organisations)))]
}

/** Adds an organisation to an organiser's account. */
export const joinOrganisation = async (
  req: PayloadRequest,
  account: Account,
  organisation: string,
): Promise<void> => {
  if (account.organisations.includes(organisation)) return
  await writeOrganisations(req, account.id, [...account.organisations, organisation])
}

/** Ends a person's work for an organisation, at once; false when they did not work for it. */
export const leaveOrganisation = async (
  req: PayloadRequest,
  person: string,
  organisation: string,
): Promise<boolean> => {
  const { docs } = await asSystem(req, 'the person who leaves or removes may not write organisations').find({
    collection: 'users',
    depth: 0,
    limit: 1,
    select: { organisations: true },
    where: { id: { equals: person }, organisations: { in: [organisation] } },
  })
  const [user] = docs
  if (user === undefined) return false
  const others = idsOf(user.organisations).filter((one) => one !== organisation)
  await writeOrganisations(req, person, others)
  return true
}

export type NewOrganiser = {
  readonly email: string
  readonly name: string
  readonly password: string
  readonly language: PersonLanguage
  readonly organisation: string
}

/** Creates an organiser's account. Of two callers at once with one address, the database accepts one. */
export const createOrganiser = async (req: PayloadRequest, person: NewOrganiser): Promise<string> => {
  const { organisation, ...account } = person
  const { id } = await asSystem(req, 'an invitation has the authority of the staff who sent it').create({
    collection: 'users',
    data: { ...account, organisations: [organisation], role: 'organiser', status: 'active' },
    depth: 0,
  })
  return id
}

/** Removes an account that was created a moment ago. */
export const removeAccount = async (req: PayloadRequest, id: string): Promise<void> => {
  await asSystem(req, 'the invitation was withdrawn while its account was being made').delete({
    collection: 'users',
    id,
  })
}

const writeOrganisations = async (
  req: PayloadRequest,
  id: string,
  organisations: readonly string[],
): Promise<void> => {
  await asSystem(req, 'organisations of an account are for staff and for invitations').update({
    collection: 'users',
    data: { organisations: [...organisations] },
    depth: 0,
    id,
  })
}
