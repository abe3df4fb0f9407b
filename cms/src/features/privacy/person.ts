import { normalEmail } from '@welkom-hier/writing/email.rules.ts'
import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { addressHash } from '#features/subscribers/address.rules.ts'
import type { User } from '#payload-types.ts'
import { asSystem } from '#platform/local-api.ts'

export const system = (req: PayloadRequest) =>
  asSystem(req, 'the data about a person belongs to them, whoever may see it')

/** A person with an address, and the rows that all other data about them refers to. */
export type Person = {
  readonly address: string
  readonly hash: string
  readonly subscriber: string | null
  readonly user: User | null
}

export const personBehind = async (req: PayloadRequest, typed: string): Promise<Person> => {
  const address = normalEmail(typed)
  const where = { email: { equals: address } }
  const options = { depth: 0, limit: 1, pagination: false, where } as const
  const subscribers = await system(req).find({ ...options, collection: 'subscribers' })
  const users = await system(req).find({ ...options, collection: 'users' })
  return {
    address,
    hash: addressHash(address, env().PAYLOAD_SECRET),
    subscriber: subscribers.docs[0]?.id ?? null,
    user: users.docs[0] ?? null,
  }
}

/**
 * Whether the site or the newsletter itself uses this address as sender: then it belongs to the programme, not to a
 * person.
 */
export const isProgrammesOwn = async (req: PayloadRequest, address: string): Promise<boolean> => {
  const site = await system(req).findGlobal({ slug: 'site', depth: 0 })
  const letters = await system(req).findGlobal({ slug: 'newsletterSettings', depth: 0 })
  return [site.contact?.email, letters.replyTo].some((one) => normalEmail(one ?? '') === address)
}

const fieldOf = { applications: 'email', invitations: 'email', outbox: 'to' } as const

/** The ids of rows with this address, in any spelling: forms store it as it was typed. */
export const idsWithAddress = async (
  req: PayloadRequest,
  collection: keyof typeof fieldOf,
  address: string,
): Promise<readonly string[]> => {
  const field = fieldOf[collection]
  const found = await system(req).find({
    collection,
    depth: 0,
    pagination: false,
    select: { [field]: true },
    where: { [field]: { like: address } },
  })
  const rows: readonly { readonly id: string; readonly email?: string; readonly to?: string }[] = found.docs
  return rows.filter(({ email, to }) => normalEmail(email ?? to ?? '') === address).map(({ id }) => id)
}
