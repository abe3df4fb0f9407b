import * as v from 'valibot'

import { filled, href, orNull, slug } from './fields.ts'
import { languagesOf, perLocale, text, translatedIn } from './localized.ts'
import { pictureSchema } from './media.ts'
import { richText } from './rich-text.ts'
import { testimonialSchema } from './testimonial.ts'

const section = perLocale((locale) =>
  v.object({ title: orNull(text(locale)), body: orNull(richText(locale)) }),
)

/** The home page, part by part. A part that the editors left empty is null. */
export const homeSchema = perLocale((locale) => {
  const words = orNull(text(locale))
  return v.pipe(
    v.looseObject({ hero: v.looseObject({ headline: v.unknown() }) }),
    v.transform((home) => ({ ...home, translatedIn: languagesOf(home.hero.headline) })),
    v.object({
      hero: v.object({
        headline: text(locale),
        text: words,
        portrait: orNull(pictureSchema(locale)),
        story: orNull(v.object({ slug, person: orNull(filled) })),
        storyLabel: words,
        actionLabel: words,
      }),
      counters: orNull(v.object({ title: words, festivals: words, organisations: words, people: words })),
      why: orNull(
        v.object({
          title: words,
          body: orNull(richText(locale)),
          link: orNull(v.object({ label: text(locale), url: href })),
        }),
      ),
      firstQuote: orNull(testimonialSchema(locale)),
      initiatives: orNull(section(locale)),
      discourse: orNull(section(locale)),
      callToAction: orNull(v.object({ title: words, text: words, label: words })),
      secondQuote: orNull(testimonialSchema(locale)),
      newsletter: orNull(v.object({ title: words, text: words })),
      translatedIn,
    }),
  )
})

export type Home = v.InferOutput<ReturnType<typeof homeSchema>>
