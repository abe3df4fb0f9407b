import type { PayloadRequest, Where } from 'payload'

import { idOf } from '#access/actor.ts'
import { asSystem } from '#platform/local-api.ts'

import type { BulkFilter, Told } from './bulk-change.rules.ts'

/** A live festival before the change. */
export type Chosen = {
  readonly id: string
  readonly municipality: string
  readonly organisation: { readonly id: string; readonly name: string }
  readonly previousStart: string | null
  readonly startsAt: string | null
  readonly title: string
  readonly told: Told
}

/** A larger selection is hardly meant, and too long a list for a person to check. */
const most = 500

const system = (req: PayloadRequest) =>
  asSystem(req, 'only staff get here, and they may change every festival')

/** The live festivals that match a filter, the earliest first. */
export const chosenBy = async (req: PayloadRequest, filter: BulkFilter): Promise<readonly Chosen[]> => {
  const found = await system(req).find({
    collection: 'festivals',
    depth: 1,
    fallbackLocale: false,
    limit: most,
    locale: 'all',
    populate: { organisations: { name: true } },
    sort: 'startsAt',
    where: { and: [{ _status: { equals: 'published' } }, ...conditionsOf(filter)] },
  })
  return found.docs.map((festival) => chosenFrom({ ...festival }))
}

/** One live festival, or null when visitors don't see it. */
export const chosenOne = async (req: PayloadRequest, id: string): Promise<Chosen | null> => {
  const found = await system(req).find({
    collection: 'festivals',
    depth: 1,
    fallbackLocale: false,
    limit: 1,
    locale: 'all',
    populate: { organisations: { name: true } },
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  const [festival] = found.docs
  return festival === undefined ? null : chosenFrom({ ...festival })
}

const conditionsOf = (filter: BulkFilter): Where[] => [
  ...(filter.from === '' ? [] : [{ endsAt: { greater_than_equal: `${filter.from}T00:00:00.000Z` } }]),
  ...(filter.until === '' ? [] : [{ startsAt: { less_than_equal: `${filter.until}T23:59:59.999Z` } }]),
  ...(filter.province === '' ? [] : [{ 'venue.province': { equals: filter.province } }]),
  ...(filter.municipality === '' ? [] : [{ 'venue.municipality': { like: filter.municipality } }]),
  ...(filter.organisation === '' ? [] : [{ organisation: { equals: filter.organisation } }]),
  ...(filter.status === '' ? [] : [{ eventStatus: { equals: filter.status } }]),
]

/**
 * In a request for all languages, a localized text is an object with one text per language; Payload's types know only
 * one text.
 */
const chosenFrom = (festival: Readonly<Record<string, unknown>>): Chosen => {
  const { eventStatus, eventStatusReason, id, organisation, previousStart, startsAt, title, venue } = festival
  const reasons = recordOf(eventStatusReason)
  return {
    id: String(id),
    municipality: textOf(recordOf(venue).municipality),
    organisation: { id: idOf(organisation) ?? '', name: textOf(recordOf(organisation).name) },
    previousStart: typeof previousStart === 'string' ? previousStart : null,
    startsAt: typeof startsAt === 'string' ? startsAt : null,
    title: textOf(recordOf(title).nl),
    told: {
      ar: textOf(reasons.ar),
      en: textOf(reasons.en),
      nl: textOf(reasons.nl),
      status: textOf(eventStatus) || 'scheduled',
    },
  }
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A person who gets a mail about their festival. */
export type Receiver = {
  readonly email: string
  readonly id: string
  readonly language: 'en' | 'nl'
  readonly name: string
}

/** The active organisers of an organisation. */
export const organisersOf = async (
  req: PayloadRequest,
  organisation: string,
): Promise<readonly Receiver[]> => {
  const found = await system(req).find({
    collection: 'users',
    depth: 0,
    pagination: false,
    where: {
      and: [
        { role: { equals: 'organiser' } },
        { status: { equals: 'active' } },
        { organisations: { in: [organisation] } },
      ],
    },
  })
  return found.docs.map(({ email, id, language, name }) => ({ email, id, language, name }))
}
