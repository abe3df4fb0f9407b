import type { CollectionSlug, PayloadRequest } from 'payload'

import { words } from '#i18n/words.ts'
import { asUser } from '#platform/local-api.ts'
import { overdueSchedules, type OverdueSchedule } from '#platform/schedules/overdue-schedules.kit.ts'

import { dayInWords, type WaitingItem } from './waiting.rules.ts'

/** Overdue schedules, each with its record. */
export const lateSchedules = async (req: PayloadRequest, now: Date): Promise<readonly WaitingItem[]> =>
  Promise.all((await overdueSchedules(req, now)).map((one) => itemOf(req, one, now)))

const itemOf = async (
  req: PayloadRequest,
  { collection, document, waitUntil }: OverdueSchedule,
  now: Date,
): Promise<WaitingItem> => {
  const day = dayInWords(waitUntil, now)
  const told = words(`gepland voor ${day.nl}`, `planned for ${day.en}`)
  if (collection === null || document === null) return { href: '/admin', title: '', told }
  return {
    href: `/admin/collections/${collection}/${document}`,
    title: await titleOf(req, collection, document),
    told,
  }
}

const titleOf = async (req: PayloadRequest, slug: string, id: string): Promise<string> => {
  const collection = req.payload.config.collections.find((one) => one.slug === slug)
  if (collection === undefined) return ''
  const found = await asUser(req).findByID({
    // The lines above found it among Payload's own.
    collection: slug as CollectionSlug,
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
  })
  const title: unknown = found === null ? '' : { ...found }[collection.admin.useAsTitle as 'id']
  return typeof title === 'string' ? title : ''
}
