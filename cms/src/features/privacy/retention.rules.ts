import { Temporal } from 'temporal-polyfill'

import { datesIn } from '#i18n/dates.rules.ts'

type Term = Readonly<{ days: number } | { months: number }>

/** How long data is kept. */
export const terms = {
  /** For a sign-up or a follow that was not confirmed. */
  unconfirmed: { days: 7 },
  /** For a subscriber who left; after that only a fingerprint stays. */
  left: { days: 30 },
  /** For the delivery of each newsletter to each reader; the sums stay. */
  deliveries: { days: 90 },
  /** For mails that have been sent. */
  sentMails: { days: 56 },
  /** For a list of addresses that was looked at but not imported. */
  lookedAt: { days: 1 },
  /** Before an organiser who doesn't log in gets a warning. */
  inactive: { months: 24 },
  /** From that warning to the end of the account. */
  warned: { days: 30 },
} as const satisfies Record<string, Term>

/** The start of the term: older data is past it. */
export const oldest = (now: Date, term: Term): string =>
  new Date(
    Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('UTC').subtract(term)
      .epochMilliseconds,
  ).toISOString()

/** The day on which a term ends, as its reader writes it. */
export const dayAfter = (now: Date, term: { readonly days: number }, language: 'en' | 'nl'): string =>
  datesIn(language, {
    dateStyle: 'long',
  }).format(now.getTime() + term.days * 24 * 60 * 60_000)
