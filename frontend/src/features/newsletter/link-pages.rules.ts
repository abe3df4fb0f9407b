import type { Confirmable, Followed, Leaving, Link, LinkState, Preferences } from '#cms/subscribers.ts'
import type { Province } from '#cms/models/places.ts'
import type { Locale } from '#i18n/locales.ts'
import { paths } from '#i18n/paths.ts'
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
      /** The one follow that the link is about; null when it is about the newsletter. */
      readonly follow: Followed | null
      readonly failed: boolean
    }
  | { readonly kind: 'done'; readonly link: Leaving; readonly wasFollow: boolean }
  | { readonly kind: 'closed'; readonly why: Closed }

/** What the page of a confirmation link shows. */
export const confirmState = (link: Link, token: string): ConfirmState => {
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

/** What the page of an unsubscribe link shows: whoever has left already sees that they have. */
export const unsubscribeState = (link: Link, token: string, followId: string): UnsubscribeState => {
  if (link.purpose === 'preferences') return unsubscribeState(asLeaving(link, token), token, followId)
  if (link.purpose !== 'unsubscribe') return { kind: 'closed', why: 'unknown' }
  const follow = link.follows.find(({ id }) => id === followId) ?? null
  const wasFollow = followId !== ''
  const isOpen = wasFollow ? follow !== null : link.newsletter || link.isOnlyFollowing
  return isOpen ? { kind: 'open', failed: false, follow, link, token } : { kind: 'done', link, wasFollow }
}

/** Whoever can change preferences can leave, too. */
const asLeaving = ({ email, follows, newsletter }: Preferences, token: string): Leaving => ({
  email,
  follows,
  isOnlyFollowing: false,
  newsletter,
  preferencesUrl: `${paths.newsletterPreferences.nl}?${new URLSearchParams({ token }).toString()}`,
  purpose: 'unsubscribe',
  state: 'open',
})

/** Whether somebody can tell what a link is about. */
export const isKnown = (state: LinkState): state is Link => state.state !== 'unavailable'

/** What is followed, in words. */
export const followedInWords = ({ kind, name, target }: Omit<Followed, 'rhythm'>, locale: Locale): string => {
  const t = translator(locale)
  return kind === 'province' ? t(`province.${target as Province}`) : name
}

/** A text that keeps its own direction within a sentence of another. */
export const isolated = (text: string): string => `\u2068${text}\u2069`
