import type { PayloadRequest, UIField } from 'payload'

import { onlyForStaff } from '#access/organisers-admin.ts'
import { words } from '#i18n/words.ts'
import { daysAfter, dutchDay } from '#platform/fields/consent.rules.ts'
import { asSystem } from '#platform/local-api.ts'

/** The button in a form with which staff carry out a withdrawal of consent. */
export const withdrawField = (collection: 'media' | 'stories' | 'testimonials'): UIField => ({
  name: 'withdrawConsent',
  type: 'ui',
  admin: {
    components: {
      Field: {
        clientProps: { collection },
        path: '/features/consent/withdraw-button.client.tsx#WithdrawButton',
      },
    },
    condition: (data, sibling, context) => data.id !== undefined && onlyForStaff(data, sibling, context),
    disableListColumn: true,
  },
  label: words('Toestemming intrekken', 'Withdraw consent'),
})

/** A consent that ends within thirty days, for the start page of staff. */
export type EndingConsent = {
  readonly collection: 'media' | 'stories' | 'testimonials'
  readonly id: string
  readonly title: string
  /** The last day it is valid: `2026-05-17`. */
  readonly lastDay: string
}

/** Live records and pictures whose consent ends within thirty days, the earliest first. */
export const consentEndingSoon = async (
  req: PayloadRequest,
  now = new Date(),
): Promise<readonly EndingConsent[]> => {
  const today = dutchDay(now)
  const soon = {
    and: [
      { 'consent.expiresOn': { greater_than_equal: `${today}T00:00:00.000Z` } },
      { 'consent.expiresOn': { less_than: `${daysAfter(today, 31)}T00:00:00.000Z` } },
    ],
  }
  const live = { and: [...soon.and, { _status: { equals: 'published' } }] }
  // Pictures with an unanswered question are listed among those that wait.
  const isAnswered = {
    or: [{ peopleInPicture: { not_equals: 'none' } }, { peopleAnsweredOn: { exists: true } }],
  }
  const shown = { and: [...soon.and, { visible: { equals: true } }, isAnswered] }
  const system = asSystem(req, 'staff’s start page lists every consent that ends, and only staff see it')
  const many = { depth: 0, limit: 50, sort: 'consent.expiresOn' }
  const [stories, quotes, pictures] = await Promise.all([
    system.find({ ...many, collection: 'stories', where: live }),
    system.find({ ...many, collection: 'testimonials', where: live }),
    system.find({ ...many, collection: 'media', where: shown }),
  ])
  const lastDay = (one: { consent?: { expiresOn?: string | null } }): string =>
    (one.consent?.expiresOn ?? '').slice(0, 10)
  return [
    ...stories.docs.map((one) => ({
      collection: 'stories' as const,
      id: one.id,
      lastDay: lastDay(one),
      title: one.title,
    })),
    ...quotes.docs.map((one) => ({
      collection: 'testimonials' as const,
      id: one.id,
      lastDay: lastDay(one),
      title: one.attribution,
    })),
    ...pictures.docs.map((one) => ({
      collection: 'media' as const,
      id: one.id,
      lastDay: lastDay(one),
      title: one.alt,
    })),
  ].toSorted((one, other) => one.lastDay.localeCompare(other.lastDay))
}
