import type { PayloadRequest } from 'payload'

import { organisationsWithManager } from '#features/people/people.kit.ts'
import { asSystem } from '#platform/local-api.ts'

/** An organisation in a list of work for staff. */
export type ListedOrganisation = {
  readonly id: string
  readonly name: string
  readonly updatedAt: string
}

const forStaff = 'a list for staff, asked for by the program'
const shown = { name: true, updatedAt: true } as const

/** Organisations without an active organiser, so that nobody reads their mail. Sorted by name. */
export const organisationsWithoutManager = async (
  req: PayloadRequest,
): Promise<readonly ListedOrganisation[]> => {
  const managed = new Set(await organisationsWithManager(req))
  const { docs } = await asSystem(req, forStaff).find({
    collection: 'organisations',
    depth: 0,
    draft: true,
    pagination: false,
    select: shown,
    sort: 'name',
  })
  return docs.filter(({ id }) => !managed.has(id)).map(listed)
}

/** Organisations on the site with a newer draft, the longest waiting first. */
export const organisationsWithChanges = async (
  req: PayloadRequest,
): Promise<readonly ListedOrganisation[]> => {
  const system = asSystem(req, forStaff)
  const drafts = await system.find({
    collection: 'organisations',
    depth: 0,
    draft: true,
    pagination: false,
    select: shown,
    sort: 'updatedAt',
    where: { _status: { equals: 'draft' } },
  })
  const ids = drafts.docs.map(({ id }) => id)
  const live = await system.find({
    collection: 'organisations',
    depth: 0,
    pagination: false,
    select: { name: true },
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
  })
  const onSite = new Set(live.docs.map(({ id }) => id))
  return drafts.docs.filter(({ id }) => onSite.has(id)).map(listed)
}

/**
 * Publishes an organisation together with its first festival; one that visitors see already stays as it is, whatever
 * its draft contains. True when it is published afterwards, false when a required field is missing.
 */
export const publishWithFirstFestival = async (
  req: PayloadRequest,
  organisation: string,
): Promise<boolean> => {
  const system = asSystem(req, 'approving the first festival approves its organisation')
  const { totalDocs } = await system.count({
    collection: 'organisations',
    where: { and: [{ id: { equals: organisation } }, { _status: { equals: 'published' } }] },
  })
  if (totalDocs > 0) return true
  try {
    await system.update({
      collection: 'organisations',
      data: { _status: 'published' },
      depth: 0,
      id: organisation,
      locale: 'nl',
    })
    return true
  } catch (error) {
    if (isIncomplete(error)) return false
    throw error
  }
}

/** Compared by name: in the built program the error can be of another copy of Payload's classes. */
const isIncomplete = (error: unknown): boolean => error instanceof Error && error.name === 'ValidationError'

const listed = ({ id, name, updatedAt }: ListedOrganisation): ListedOrganisation => ({ id, name, updatedAt })
