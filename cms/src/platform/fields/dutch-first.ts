import type { Validate } from 'payload'

/**
 * A localized field that must be filled in Dutch and may stay empty elsewhere: the site then shows the Dutch
 * text with a notice. Wraps Payload's own check of the field's type.
 */
export const requiredInDutch =
  <Value, Data, Sibling, Field extends object>(
    check: Validate<Value, Data, Sibling, Field>,
  ): Validate<Value, Data, Sibling, Field> =>
  (value, options) =>
    check(value, { ...options, required: [null, undefined, 'nl', 'all'].includes(options.req.locale) })
