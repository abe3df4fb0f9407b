import type { RecordOutline } from '#cms/models/outline.ts'

export type FollowableOrganisation = { readonly id: string; readonly name: string }

/** More than these would make a list that nobody finds their way in: then one follows from the organisation's page. */
const most = 250

/** The organisations of the site in the order of their names. */
export const byName = (outlines: readonly RecordOutline[]): readonly FollowableOrganisation[] =>
  outlines
    .map(({ id, slug, title }) => ({ id, name: title.nl ?? slug }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))

/** Those that a list offers. */
export const followable = (
  organisations: readonly FollowableOrganisation[],
): readonly FollowableOrganisation[] => (organisations.length <= most ? organisations : [])
