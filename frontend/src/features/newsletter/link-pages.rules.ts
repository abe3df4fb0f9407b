import type {
  Confirmable,
  Followed,
  Leaving,
  SubscriberLink,
  SubscriberLinkState,
  Preferences,
  ToLeave,
} from '#cms/subscribers.ts'
import type { Province } from '#cms/models/places.ts'
import type { Locale } from '#i18n/locales.ts'
import { paths, withQuery } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'

/** What keeps a link from opening anything. */
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
      /** What of it is followed still; nothing when it is about the newsletter. */
      readonly follows: readonly Followed[]
      readonly failed: boolean
    }
  | { readonly kind: 'done'; readonly link: Leaving; readonly what: ToLeave }
  | { readonly kind: 'closed'; readonly why: Closed }

/** What the page of a confirmation link shows. */
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

/** What the address of a page asks to leave: `weekly`, or what a mail was about, as `<id>.<id>`. */
export const toLeaveIn = (asked: string): ToLeave => {
  if (asked === 'weekly') return { kind: 'weekly' }
  return ids.test(asked) ? { kind: 'follows', ids: asked.split('.') } : { kind: 'newsletter' }
}

/** The same for an address. */
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

/** What the page of an unsubscribe link shows: whoever has left already sees that they have. */
export const unsubscribeState = (link: SubscriberLink, token: string, what: ToLeave): UnsubscribeState => {
  if (link.purpose === 'preferences') return unsubscribeState(asLeaving(link, token), token, what)
  if (link.purpose !== 'unsubscribe') return { kind: 'closed', why: 'unknown' }
  const follows = link.follows.filter(({ id: one, rhythm }) =>
    what.kind === 'follows' ? what.ids.includes(one) : what.kind === 'weekly' && rhythm === 'weekly',
  )
  const isOpen = what.kind === 'newsletter' ? link.newsletter || link.isOnlyFollowing : follows.length > 0
  return isOpen ? { kind: 'open', failed: false, follows, link, token, what } : { kind: 'done', link, what }
}

/** Whoever can change preferences can leave, too. */
const asLeaving = ({ email, follows, newsletter }: Preferences, token: string): Leaving => ({
  email,
  follows,
  isOnlyFollowing: false,
  newsletter,
  preferencesUrl: withQuery(paths.newsletterPreferences.nl, { token }),
  purpose: 'unsubscribe',
  state: 'open',
})

/** Whether somebody can tell what a link is about. */
export const isKnown = (state: SubscriberLinkState): state is SubscriberLink => state.state !== 'unavailable'

/** What is followed, in words. */
export const followedInWords = ({ kind, name, target }: Omit<Followed, 'rhythm'>, locale: Locale): string => {
  const t = translator(locale)
  return kind === 'province' ? t(`province.${target as Province}`) : name
}

/** A text that keeps its own direction within a sentence of another. */
export const isolated = (text: string): string => `\u2068${text}\u2069`
