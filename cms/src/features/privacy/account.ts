import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { User } from '#payload-types.ts'
import { replaceInWholeDatabase, searchWholeDatabase } from '#platform/database/whole-database-search.ts'

import { erasedName, reportProof } from './erased.rules.ts'
import { system } from './person.ts'

export type AccountEnd = 'anonymised' | 'deleted'

/** Tables with rows that belong to an account, and are deleted with it. */
const ownAffairs = /^_?(?:users|payload[_-](?:preferences|locked[_-]documents))/

/** The result of erasing an account: festivals, pictures and decisions keep a maker, without a name. */
export const endOf = async (req: PayloadRequest, { id }: User): Promise<AccountEnd> => {
  const found = await searchWholeDatabase(req.payload, id)
  return found.some(({ table }) => !ownAffairs.test(table)) ? 'anonymised' : 'deleted'
}

/** Ends an account: nobody logs in with it again, and nothing reveals its owner. */
export const endAccount = async (req: PayloadRequest, user: User): Promise<AccountEnd> => {
  const end = await endOf(req, user)
  await forgetName(req, user)
  await system(req).delete({
    collection: 'payload-preferences',
    where: { 'user.value': { equals: user.id } },
  })
  await system(req).delete({
    collection: 'payload-locked-documents',
    where: { 'user.value': { equals: user.id } },
  })
  if (end === 'deleted') {
    await system(req).delete({ collection: 'users', id: user.id })
    return end
  }
  await system(req).update({
    collection: 'users',
    data: {
      email: `erased-${user.id}@erased.invalid`,
      inactivityWarnedAt: null,
      language: 'nl',
      lastSeenAt: null,
      name: erasedName,
      organisations: [],
      password: randomBytes(24).toString('base64url'),
      resetPasswordExpiration: null,
      resetPasswordToken: null,
      role: 'organiser',
      status: 'suspended',
    },
    depth: 0,
    id: user.id,
  })
  return end
}

/** The two places where the program itself writes an organiser's name beside their report. */
const forgetName = async (req: PayloadRequest, { name, organisations, role }: User): Promise<void> => {
  if (role !== 'organiser') return
  const theirs = (organisations ?? []).map((one) => (typeof one === 'string' ? one : one.id))
  await system(req).update({
    collection: 'reports',
    data: { submittedBy: erasedName },
    depth: 0,
    where: { and: [{ submittedBy: { equals: name } }, { organisation: { in: theirs } }] },
  })
  await replaceInWholeDatabase(req.payload, reportProof(name), reportProof(erasedName))
}
