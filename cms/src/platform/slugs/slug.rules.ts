import slugify from '@sindresorhus/slugify'

const longest = 80

/** For an address that a person chose; one made from a title leaves room for a number. */
export const longestSlug = 90

const placeholder = /^concept-[a-z0-9]{8}$/

/** The last part of a page's address: lower-case Latin letters, digits and single hyphens, at most 80. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The same while somebody types it: `park-` on the way to `park-feest`. */
export const halfSlugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*-?$/

/** Turns a title in any script into a slug; empty when nothing in it can be written in Latin letters. */
export const slugFrom = (title: string): string =>
  shortened(slugify(title, { customReplacements: [['&', ' en ']] }))

const shortened = (slug: string): string => slug.slice(0, longest).replace(/-+$/, '')

/** An address as it was, or the usable part of an invalid one from an older draft. */
export const wellFormed = (slug: string): string =>
  slugPattern.test(slug) ? slug : slugFrom(slug) || 'concept'

/** A draft without a title has a slug as well, so that two such drafts don't clash. */
export const placeholderSlug = (random: string): string => `concept-${random.slice(0, 8)}`

/** Whether the slug may still follow the title: no person has chosen it yet. */
export const followsTitle = (slug: string | null | undefined): boolean => !slug || placeholder.test(slug)

const round = 100

/**
 * Possible slugs, a hundred at a time: `parkfeest`, `parkfeest-2`, `parkfeest-3`. A database looks them up by its
 * index, however many records have a similar address.
 */
export const candidates = (slug: string, rounds: number): string[] =>
  Array.from({ length: round }, (_, index) => {
    const number = rounds * round + index + 1
    return number === 1 ? slug : `${shortened(slug)}-${number}`
  })
