import type { RecordOutline } from '#cms/models/outline.ts'

export type FollowableOrganisation = { readonly id: string; readonly name: string }

/** A longer list is hard to use: then visitors follow an organisation from its own page. */
const most = 250

/** The organisations of the site, sorted by name. */
export const byName = (outlines: readonly RecordOutline[]): readonly FollowableOrganisation[] =>
  outlines
    .map(({ id, slug, title }) => ({ id, name: title.nl ?? slug }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))

/** The organisations that the form offers. */
export const followable = (
  organisations: readonly FollowableOrganisation[],
): readonly FollowableOrganisation[] => (organisations.length <= most ? organisations : [])
