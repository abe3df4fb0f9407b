import type { Draft } from '#cms/draft.ts'
import type { PathName } from '#i18n/paths.ts'

/** The page that shows a draft, and the slug in its address if it has one. */
export type DraftAddress = { readonly page: PathName; readonly slug: string | null }

const pageOfCollection: Readonly<Record<string, PathName>> = {
  festivals: 'festival',
  organisations: 'organisation',
  stories: 'story',
  pages: 'page',
  testimonials: 'testimonials',
}

const pageOfGlobal: Readonly<Record<string, PathName>> = { home: 'home', organise: 'organise', site: 'home' }

/** The slug for a record that has no address yet. */
export const unnamed = 'concept'

/** The page that shows a draft; null for a record without a page. */
export const addressOfDraft = ({ kind, slug, document }: Draft): DraftAddress | null => {
  if (kind === 'global') {
    const page = Object.hasOwn(pageOfGlobal, slug) ? pageOfGlobal[slug] : undefined
    return page === undefined ? null : { page, slug: null }
  }
  const page = Object.hasOwn(pageOfCollection, slug) ? pageOfCollection[slug] : undefined
  if (page === undefined) return null
  if (page === 'testimonials') return { page, slug: null }
  const own = document['slug']
  return { page, slug: typeof own === 'string' && own !== '' ? own : unnamed }
}
