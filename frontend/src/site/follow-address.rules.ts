import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'

/** A link to a form that is filled in with what to follow, never with an address. */
export type FollowLink = { readonly label: string; readonly href: string }

type What = {
  readonly kind: 'municipality' | 'organisation' | 'province'
  readonly slug: string
  readonly name: string
}

/** Where one can follow this by mail. */
export const followByMail = ({ kind, slug, name }: What, locale: Locale): FollowLink => ({
  label: translator(locale)('follow.byMail', { name }),
  href: `${pathTo('newsletter', locale)}?${kind}=${encodeURIComponent(slug)}`,
})
