import * as v from 'valibot'

import { filled, href, orNull, rows } from './fields.ts'
import { labelledLink } from './links.ts'
import { perLocale, text } from './localized.ts'
import { pictureSchema } from './media.ts'

const noContact = { email: null, phone: null, address: null }

/** The content that every page shows: name, navigation, footer, contact. */
export const siteSettingsSchema = perLocale((locale) =>
  v.object({
    name: filled,
    tagline: orNull(text(locale)),
    contact: v.fallback(
      v.object({ email: orNull(filled), phone: orNull(filled), address: orNull(filled) }),
      noContact,
    ),
    social: rows(v.object({ platform: filled, url: href })),
    navigation: rows(labelledLink(locale)),
    footerText: orNull(text(locale)),
    footerLinks: rows(labelledLink(locale)),
    metaDescription: orNull(text(locale)),
    shareImage: orNull(pictureSchema(locale)),
  }),
)

export type SiteSettings = v.InferOutput<ReturnType<typeof siteSettingsSchema>>

/** The settings of an error page when the real settings can't be read. */
export const bareSettings: SiteSettings = {
  name: 'Welkom Hier',
  tagline: null,
  contact: noContact,
  social: [],
  navigation: [],
  footerText: null,
  footerLinks: [],
  metaDescription: null,
  shareImage: null,
}

/** The answer before editors have filled in the settings: valid, because an empty site has pages too. */
export const unwrittenSettings = v.object({
  name: v.nullish(v.literal('')),
  navigation: v.array(v.unknown()),
})
