import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'

import type { NamedLink } from './named-link.ts'

type What = {
  readonly kind: 'municipality' | 'organisation' | 'province'
  readonly slug: string
  readonly name: string
}

/** A link to the sign-up form with the thing to follow filled in; it never contains a mail address. */
export const followByMail = ({ kind, slug, name }: What, locale: Locale): NamedLink => ({
  label: translator(locale)('follow.byMail', { name }),
  href: `${pathTo('newsletter', locale)}?${kind}=${encodeURIComponent(slug)}`,
})
