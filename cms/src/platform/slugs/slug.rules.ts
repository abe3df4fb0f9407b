import slugify from '@sindresorhus/slugify'

const longest = 80
const placeholder = /^concept-[a-z0-9]{8}$/

/** The last part of a page's address: lower-case Latin letters, digits and single hyphens, at most 80. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Turns a title in any script into a slug; empty when nothing in it can be written in Latin letters. */
export const slugFrom = (title: string): string =>
  slugify(title, { customReplacements: [['&', ' en ']] })
    .slice(0, longest)
    .replace(/-+$/, '')

/** A draft without a title has a slug all the same, so that two such drafts don't clash. */
export const placeholderSlug = (random: string): string => `concept-${random.slice(0, 8)}`

/** Whether the slug may still follow the title: nobody has chosen it yet. */
export const followsTitle = (slug: string | null | undefined): boolean => !slug || placeholder.test(slug)

/** The slug itself, or with the first free number behind it: `parkfeest`, `parkfeest-2`, `parkfeest-3`. */
export const firstFree = (slug: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
