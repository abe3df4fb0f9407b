import type { FieldHook } from 'payload'

/**
 * The mark in the context by which a field knows that its newsletter is copied for the next one, and not just
 * duplicated.
 */
export const copyContext = { isNextNewsletter: true } as const

/** For fields of one newsletter only, which start empty in the next. */
export const emptyInCopy: FieldHook = ({ context, value }) =>
  context.isNextNewsletter === true ? null : value
