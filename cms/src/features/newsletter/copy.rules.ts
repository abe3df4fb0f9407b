import type { FieldHook } from 'payload'

/** How a field knows that its newsletter is being copied to write the next one, and not just duplicated. */
export const copyContext = { isNextNewsletter: true } as const

/** What belongs to one newsletter only, and starts empty in the next. */
export const emptyInCopy: FieldHook = ({ context, value }) =>
  context.isNextNewsletter === true ? null : value
