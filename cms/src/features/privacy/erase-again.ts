import { normalEmail } from '@welkom-hier/writing/email.rules.ts'
import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { addressHash } from '#features/subscribers/address.rules.ts'

import { erasePerson } from './erase.ts'
import { system } from './person.ts'

const places = [
  { collection: 'subscribers', field: 'email' },
  { collection: 'users', field: 'email' },
  { collection: 'applications', field: 'email' },
  { collection: 'invitations', field: 'email' },
  { collection: 'outbox', field: 'to' },
] as const

/**
 * Erases the people again whom a backup brought back; returns how many. `erased` holds the fingerprints of the people
 * who were erased after the backup was made.
 */
export const eraseAgain = async (
  req: PayloadRequest,
  erased: ReadonlySet<string>,
  now: Date,
): Promise<number> => {
  if (erased.size === 0) return 0
  const back = new Set<string>()
  for (const { collection, field } of places)
    for (const address of await addressesIn(req, collection, field))
      if (erased.has(addressHash(address, env().PAYLOAD_SECRET))) back.add(normalEmail(address))
  for (const address of back) await erasePerson(req, address, now)
  return back.size
}

const addressesIn = async (
  req: PayloadRequest,
  collection: (typeof places)[number]['collection'],
  field: 'email' | 'to',
): Promise<readonly string[]> => {
  const { docs } = await system(req).find({
    collection,
    depth: 0,
    pagination: false,
    select: { [field]: true },
  })
  const rows: readonly { readonly email?: string; readonly to?: string }[] = docs
  return rows.flatMap(({ email, to }) => email ?? to ?? [])
}
