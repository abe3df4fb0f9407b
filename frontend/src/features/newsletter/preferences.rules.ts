import type { Answered, SubscriberLink } from '#cms/subscribers.ts'
import type { Locale } from '#i18n/locales.ts'
import type { FieldError } from '#site/form.ts'

import { errorsOf, filledIn, untouched, type Answer, type Filled } from './chosen.rules.ts'
import type { Closed } from './link-pages.rules.ts'

/** The result of the last time that the form was sent. */
export type PreferencesOutcome = {
  readonly note: 'changed' | 'failed' | 'saved' | null
  readonly errors: readonly FieldError[]
}

export type PreferencesState =
  | {
      readonly kind: 'open'
      readonly filled: Filled
      readonly token: string
      readonly outcome: PreferencesOutcome
    }
  | { readonly kind: 'left' }
  | { readonly kind: 'closed'; readonly why: Closed }

/** A form that was not saved, with all its answers. */
export type CameBack = { readonly form: Answer; readonly outcome: PreferencesOutcome }

type Opened = {
  readonly token: string
  /** The result in the address, after a redirect. */
  readonly done: string
  readonly came: CameBack | null
}

/** The state of the preferences page. */
export const preferencesState = (link: SubscriberLink, { came, done, token }: Opened): PreferencesState => {
  if (link.purpose !== 'preferences') return { kind: 'closed', why: 'unknown' }
  if (done === 'left' && !link.newsletter && link.follows.length === 0) return { kind: 'left' }
  if (came === null)
    return {
      kind: 'open',
      filled: untouched(link),
      token,
      outcome: { note: done === 'saved' ? 'saved' : null, errors: [] },
    }
  // The button that stops everything is a form of its own, without the other choices.
  const filled = came.form('leave') === 'yes' ? untouched(link) : filledIn(link, came.form)
  return { kind: 'open', filled, token, outcome: came.outcome }
}

/** The result to show when choices were not saved. */
export const outcomeOf = ({ done, refused }: Answered, locale: Locale): PreferencesOutcome => {
  switch (done) {
    case 'refused': {
      const errors = errorsOf(refused, locale)
      return { note: errors.length === 0 ? 'changed' : null, errors }
    }
    case 'unavailable':
      return { note: 'failed', errors: [] }
    case 'taken':
    case 'unknown':
      return { note: null, errors: [] }
  }
}

export const preferencesStatus = (state: PreferencesState): 200 | 404 | 422 | 503 => {
  if (state.kind === 'closed') return 404
  if (state.kind === 'left') return 200
  const { errors, note } = state.outcome
  if (note === 'failed') return 503
  return note === 'changed' || errors.length > 0 ? 422 : 200
}
