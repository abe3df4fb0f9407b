import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { postMail } from '#features/mails/mails.kit.ts'
import { eachOnItsOwn } from '#platform/background/each-on-its-own.ts'
import { compareAndSet } from '#platform/database/compare-and-set.ts'
import { dutchDay } from '#platform/fields/consent.rules.ts'
import { refreshVisibility } from '#platform/file-visibility/file-uses.kit.ts'
import { asSystem } from '#platform/local-api.ts'

import { carryOut } from './withdrawal.ts'

const minute = 60_000

const system = (req: PayloadRequest) => asSystem(req, 'the program hides people whose consent has ended')

/** Takes people with an expired consent off the site, tells staff, and ends withdrawals that a crash interrupted. */
export const keepConsents = async (req: PayloadRequest, now: Date): Promise<void> => {
  const hidings = [
    () => hideExpired(req, 'stories', now),
    () => hideExpired(req, 'testimonials', now),
    () => hidePictures(req, now),
    () => endWithdrawals(req, now),
  ]
  await eachOnItsOwn(hidings, (hide) => hide())
}

const endWithdrawals = async (req: PayloadRequest, now: Date): Promise<void> => {
  const begun = await system(req).find({
    collection: 'withdrawals',
    depth: 0,
    pagination: false,
    where: {
      and: [
        { state: { equals: 'removing' } },
        { updatedAt: { less_than: new Date(now.getTime() - minute).toISOString() } },
      ],
    },
  })
  await eachOnItsOwn(begun.docs, async ({ document, id, kind, updatedAt }) => {
    const expected = { state: 'removing', updatedAt }
    const isMine = await compareAndSet({
      req,
      collection: 'withdrawals',
      id,
      expected,
      next: { state: 'removing' },
    })
    if (isMine) await carryOut(req, { collection: kind, id: document })
  })
}

const expired = (now: Date) => ({
  'consent.expiresOn': { less_than: `${dutchDay(now)}T00:00:00.000Z` },
})

const hideExpired = async (
  req: PayloadRequest,
  collection: 'stories' | 'testimonials',
  now: Date,
): Promise<void> => {
  const over = await system(req).find({
    collection,
    depth: 0,
    locale: 'nl',
    pagination: false,
    where: { and: [{ _status: { equals: 'published' } }, expired(now)] },
  })
  await eachOnItsOwn(over.docs, async (one) => {
    const lastDay = (one.consent?.expiresOn ?? '').slice(0, 10)
    const key = `consent-expired:${collection}:${one.id}:${lastDay}`
    // The mail comes first: after a crash in between, its key prevents a second mail.
    await tellStaff(req, { collection, id: one.id, key })
    await system(req).update({ collection, data: { _status: 'draft' }, id: one.id, overrideLock: true })
  })
}

const hidePictures = async (req: PayloadRequest, now: Date): Promise<void> => {
  const over = await system(req).find({
    collection: 'media',
    depth: 0,
    pagination: false,
    where: { and: [{ visible: { equals: true } }, expired(now)] },
  })
  await eachOnItsOwn(over.docs, async (one) => {
    const lastDay = (one.consent?.expiresOn ?? '').slice(0, 10)
    // Pictures with an unanswered question are on the start page of staff; there can be hundreds.
    if (one.peopleInPicture)
      await tellStaff(req, {
        collection: 'media',
        id: one.id,
        key: `consent-expired:media:${one.id}:${lastDay}`,
      })
    await refreshVisibility(req, [one.id], now)
  })
}

type Hidden = {
  readonly collection: 'media' | 'stories' | 'testimonials'
  readonly id: string
  readonly key: string
}

const tellStaff = async (req: PayloadRequest, { collection, id, key }: Hidden): Promise<void> => {
  const people = await system(req).find({
    collection: 'users',
    depth: 0,
    pagination: false,
    where: { and: [{ status: { equals: 'active' } }, { role: { in: ['admin', 'editor'] } }] },
  })
  for (const person of people.docs) {
    await postMail(req, {
      key: `${key}:${person.id}`,
      template: 'consent-expired',
      to: { email: person.email, language: person.language, name: person.name },
      url: `${env().CMS_URL}/admin/collections/${collection}/${id}`,
      values: {},
    })
  }
}
