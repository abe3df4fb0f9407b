import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { postMail } from '#features/mails/mails.kit.ts'
import type { User } from '#payload-types.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'

import { endAccount } from './account.ts'
import { inChunks } from './chunks.ts'
import { removeDossier } from './dossier.ts'
import { dayAfter, oldest, terms } from './retention.rules.ts'

const organiser = { role: { equals: 'organiser' } }
const active = { status: { equals: 'active' } }

/** Warns organisers who have not logged in for two years, and ends their accounts if they still don't. */
export const keepAccounts = async (req: PayloadRequest, now: Date): Promise<void> => {
  await beginCounting(req, now)
  await endWarned(req, now)
  await warnInactive(req, now)
}

/** An account from before logins were recorded, or without any login yet, counts from now. */
const beginCounting = (req: PayloadRequest, now: Date): Promise<void> => {
  const where = { and: [organiser, active, { lastSeenAt: { exists: false } }] }
  return inChunks(req, { collection: 'users', where }, async (users) => {
    for (const { id } of users) {
      const next = { lastSeenAt: now.toISOString() }
      await compareAndSet({ req, collection: 'users', id, expected: { lastSeenAt: null }, next })
    }
  })
}

const warnInactive = (req: PayloadRequest, now: Date): Promise<void> => {
  const where = {
    and: [
      organiser,
      active,
      { lastSeenAt: { less_than: oldest(now, terms.inactive) } },
      { inactivityWarnedAt: { exists: false } },
    ],
  }
  return inChunks(req, { collection: 'users', where }, async (users) => {
    for (const user of users) {
      await warn(req, user, now)
      const next = { inactivityWarnedAt: now.toISOString() }
      const expected = { inactivityWarnedAt: null }
      await compareAndSet({ req, collection: 'users', id: user.id, expected, next })
    }
  })
}

const warn = (
  req: PayloadRequest,
  { email, id, language, lastSeenAt, name }: User,
  now: Date,
): Promise<void> =>
  postMail(req, {
    key: `account-inactive:${id}:${lastSeenAt ?? ''}`,
    template: 'account-inactive',
    to: { email, language, name },
    url: `${env().CMS_URL}/admin`,
    values: { day: dayAfter(now, terms.warned, language) },
  })

/** First blocks logins; a person who logs in a moment earlier keeps the account. */
const endWarned = (req: PayloadRequest, now: Date): Promise<void> => {
  const where = { and: [organiser, { inactivityWarnedAt: { less_than: oldest(now, terms.warned) } }] }
  return inChunks(req, { collection: 'users', where }, async (users) => {
    for (const user of users) {
      const { email, id, inactivityWarnedAt = null } = user
      const closed = await compareAndSet({
        req,
        collection: 'users',
        id,
        expected: { inactivityWarnedAt },
        next: { status: 'suspended' },
      })
      if (!closed) continue
      await removeDossier(req, email)
      await endAccount(req, user)
      req.payload.logger.info({ msg: 'An account without a login for two years has been ended' })
    }
  })
}
