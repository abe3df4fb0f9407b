import { ValidationError, type FieldHook, type PayloadRequest } from 'payload'

import { spoken, words } from '#i18n/words.ts'

import { holdsAddress } from './plain-name.rules.ts'

/** The message beside a name with an address in it. */
export const noAddressInName = words(
  'Schrijf hier alleen een naam, zonder web- of e-mailadres. Staat er een punt in de naam? Zet er een spatie achter.',
  'Write a name only, without a web or email address. Is there a full stop in the name? Put a space after it.',
)

/**
 * Keeps addresses out of a name that our mails contain, also in drafts. A stored name stays, so that the person can
 * still change other fields.
 */
export const nameWithoutAddress =
  (isHeld: (req: PayloadRequest) => boolean = () => true): FieldHook =>
  ({ collection, path, previousValue, req, value }) => {
    if (typeof value !== 'string' || value === previousValue || !isHeld(req) || !holdsAddress(value))
      return value
    const errors = [{ message: spoken(req.i18n, noAddressInName), path: path.join('.') }]
    throw new ValidationError({ ...(collection && { collection: collection.slug }), errors, req }, req.t)
  }
