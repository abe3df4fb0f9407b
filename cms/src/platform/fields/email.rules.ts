import { emailOf, normalEmail } from '@welkom-hier/writing/email.rules.ts'
import * as v from 'valibot'

import { words } from '#i18n/words.ts'

export const noEmail = words(
  'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
  'Enter an email address, such as name@example.org.',
)

/** An email address that was sent to an endpoint, as it is stored. */
export const sentEmail = v.pipe(
  v.string(),
  v.metadata({ format: 'email' }),
  v.transform(normalEmail),
  v.check((email) => emailOf(email) !== null),
)
