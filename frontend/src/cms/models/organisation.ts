import * as v from 'valibot'

import { filled, flag, href, id, instant, orNull, slug } from './fields.ts'
import { perLocale, text, translatedIn, withTranslations } from './localized.ts'
import { pictureSchema } from './media.ts'
import { province } from './places.ts'
import { richText } from './rich-text.ts'

const contactSchema = v.object({ name: orNull(filled), email: orNull(filled), phone: orNull(filled) })

const noContact = { name: null, email: null, phone: null }

/** An organisation, on its page and in lists. `contact` holds only the fields that the organisation made public. */
export const organisationSchema = perLocale((locale) =>
  v.pipe(
    withTranslations('summary'),
    v.object({
      id,
      slug,
      name: filled,
      summary: orNull(text(locale)),
      description: orNull(richText(locale)),
      logo: orNull(pictureSchema(locale)),
      website: orNull(href),
      contact: v.fallback(contactSchema, noContact),
      municipality: orNull(filled),
      province: orNull(province),
      updatedAt: orNull(instant),
      demo: flag,
      translatedIn,
    }),
  ),
)

export type Organisation = v.InferOutput<ReturnType<typeof organisationSchema>>

/** An organisation as a festival links to it. */
export const organisationLinkSchema = v.object({ id, slug, name: filled })
