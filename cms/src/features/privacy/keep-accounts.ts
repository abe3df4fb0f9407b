import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { postMail } from '#features/mails/mails.kit.ts'
import type { User } from '#payload-types.ts'
import { eachStep } from '#platform/background/each-on-its-own.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { eachRow } from '#platform/database/in-chunks.ts'

import { endAccount } from './account.ts'
import { removeDossier } from './dossier.ts'
import { dayAfter, oldest, terms } from './retention.rules.ts'

const organiser = { role: { equals: 'organiser' } }
const active = { status: { equals: 'active' } }

/** Warns organisers who have not logged in for two years, and ends their accounts if they still don't. */
export const keepAccounts = (req: PayloadRequest, now: Date): Promise<void> =>
  eachStep(
    () => beginCounting(req, now),
    () => endWarned(req, now),
    () => warnInactive(req, now),
  )

/** An account from before logins were recorded, or without any login yet, counts from now. */
const beginCounting = (req: PayloadRequest, now: Date): Promise<void> => {
  const where = { and: [organiser, active, { lastSeenAt: { exists: false } }] }
  const next = { lastSeenAt: now.toISOString() }
  return eachRow(req, { collection: 'users', where }, ({ id }) =>
    compareAndSet({ req, collection: 'users', id, expected: { lastSeenAt: null }, next }),
  )
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
  return eachRow(req, { collection: 'users', where }, async (user) => {
    await warn(req, user, now)
    const next = { inactivityWarnedAt: now.toISOString() }
    const expected = { inactivityWarnedAt: null }
    await compareAndSet({ req, collection: 'users', id: user.id, expected, next })
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
  return eachRow(req, { collection: 'users', where }, async (user) => {
    const { email, id, inactivityWarnedAt = null } = user
    const closed = await compareAndSet({
      req,
      collection: 'users',
      id,
      expected: { inactivityWarnedAt },
      next: { status: 'suspended' },
    })
    if (!closed) return
    await removeDossier(req, email)
    await endAccount(req, user)
    req.payload.logger.info({ msg: 'An account without a login for two years has been ended' })
  })
}
