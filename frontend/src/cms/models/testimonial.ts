import * as v from 'valibot'

import { filled, flag, id, instant, orNull, slug } from './fields.ts'
import { perLocale, text, translatedIn, withTranslations } from './localized.ts'
import { pictureSchema } from './media.ts'

/** The festival that a quote or a story is about. */
export const festivalLinkSchema = perLocale((locale) =>
  v.object({ id, slug, title: text(locale), startsAt: orNull(instant) }),
)

/** A visitor's quote. */
export const testimonialSchema = perLocale((locale) =>
  v.pipe(
    withTranslations('quote'),
    v.object({
      id,
      quote: text(locale),
      attribution: filled,
      role: orNull(text(locale)),
      municipality: orNull(filled),
      festival: orNull(festivalLinkSchema(locale)),
      picture: orNull(pictureSchema(locale)),
      demo: flag,
      translatedIn,
    }),
  ),
)

export type Testimonial = v.InferOutput<ReturnType<typeof testimonialSchema>>
