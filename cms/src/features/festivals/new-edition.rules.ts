import type { FieldHook } from 'payload'

/**
 * The mark in the context by which a field knows that its record is copied for a new edition, and not just duplicated.
 */
export const newEditionContext = { isNewEdition: true } as const

/** For fields of one edition only, which start empty in the next: `hooks: { beforeDuplicate: [emptyInNewEdition] }`. */
export const emptyInNewEdition: FieldHook = ({ context, value }) =>
  context.isNewEdition === true ? null : value

const yearAtEnd = /-(?:19|20)\d{2}(?:-\d+)?$/

/** The year of the next edition: the one after this edition's, but never a past year. */
export const nextYear = (startsAt: string | null | undefined, now: Date): number => {
  const lastYear = startsAt ? new Date(startsAt).getUTCFullYear() : now.getUTCFullYear() - 1
  return Math.max(lastYear + 1, now.getUTCFullYear())
}

/** The address of a next edition: the same name, with its year: `aan-lange-tafels-2027`. */
export const nextSlug = (slug: string, year: number): string => {
  const name = slug.replace(yearAtEnd, '')
  return `${name.slice(0, 80).replace(/-+$/, '')}-${year}`
}
