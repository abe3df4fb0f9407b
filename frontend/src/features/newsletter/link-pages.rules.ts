import type { Province } from '#cms/models/places.ts'
import type {
  Confirmable,
  Followed,
  Leaving,
  Preferences,
  SubscriberLink,
  SubscriberLinkState,
  ToLeave,
} from '#cms/subscribers.ts'
import type { Locale } from '#i18n/locales.ts'
import { paths, withQuery } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'

/** The reason why a link does not work. */
export type Closed = 'expired' | 'unknown' | 'used'

export type ConfirmState =
  | { readonly kind: 'open'; readonly link: Confirmable; readonly token: string; readonly failed: boolean }
  | { readonly kind: 'done'; readonly preferencesHref: string }
  | { readonly kind: 'closed'; readonly why: Closed }

export type UnsubscribeState =
  | {
      readonly kind: 'open'
      readonly link: Leaving
      readonly token: string
      readonly what: ToLeave
      /** The followed things that will be stopped; empty when it is only about the newsletter. */
      readonly follows: readonly Followed[]
      readonly failed: boolean
    }
  | { readonly kind: 'done'; readonly link: Leaving; readonly what: ToLeave }
  | { readonly kind: 'closed'; readonly why: Closed }

/** The state of the confirmation page. */
export const confirmState = (link: SubscriberLink, token: string): ConfirmState => {
  if (link.purpose !== 'confirm') return { kind: 'closed', why: 'unknown' }
  switch (link.state) {
    case 'open':
      return { kind: 'open', failed: false, link, token }
    case 'done':
      return { kind: 'done', preferencesHref: link.preferencesUrl }
    case 'expired':
    case 'used':
      return { kind: 'closed', why: link.state }
  }
}

const id = '[\\da-f-]{24,36}'
const ids = new RegExp(`^${id}(?:\\.${id}){0,9}$`)

/** Reads what to stop from the address: `weekly`, or the followed things of a mail, as `<id>.<id>`. */
export const toLeaveIn = (asked: string): ToLeave => {
  if (asked === 'weekly') return { kind: 'weekly' }
  return ids.test(asked) ? { kind: 'follows', ids: asked.split('.') } : { kind: 'newsletter' }
}

/** Writes the same as a query. */
export const toLeaveQuery = (what: ToLeave): { readonly follow?: string } => {
  switch (what.kind) {
    case 'newsletter':
      return {}
    case 'weekly':
      return { follow: 'weekly' }
    case 'follows':
      return { follow: what.ids.join('.') }
  }
}

/** The state of the unsubscribe page. It also shows `done` to a person who has unsubscribed before. */
export const unsubscribeState = (link: SubscriberLink, token: string, what: ToLeave): UnsubscribeState => {
  if (link.purpose === 'preferences') return unsubscribeState(asLeaving(link, token), token, what)
  if (link.purpose !== 'unsubscribe') return { kind: 'closed', why: 'unknown' }
  const follows = link.follows.filter(({ id: one, rhythm }) =>
    what.kind === 'follows' ? what.ids.includes(one) : what.kind === 'weekly' && rhythm === 'weekly',
  )
  const isOpen = what.kind === 'newsletter' ? link.newsletter || link.isOnlyFollowing : follows.length > 0
  return isOpen ? { kind: 'open', failed: false, follows, link, token, what } : { kind: 'done', link, what }
}

/** A link to preferences also allows unsubscribing. */
const asLeaving = ({ email, follows, newsletter }: Preferences, token: string): Leaving => ({
  email,
  follows,
  isOnlyFollowing: false,
  newsletter,
  preferencesUrl: withQuery(paths.newsletterPreferences.nl, { token }),
  purpose: 'unsubscribe',
  state: 'open',
})

/** Whether the CMS could tell the purpose of the link. */
export const isKnown = (state: SubscriberLinkState): state is SubscriberLink => state.state !== 'unavailable'

/** The name of a followed thing. */
export const followedInWords = ({ kind, name, target }: Omit<Followed, 'rhythm'>, locale: Locale): string => {
  const t = translator(locale)
  return kind === 'province' ? t(`province.${target as Province}`) : name
}

/** Isolates a text, so that it keeps its own direction in a sentence of another direction. */
export const isolated = (text: string): string => `\u2068${text}\u2069`
