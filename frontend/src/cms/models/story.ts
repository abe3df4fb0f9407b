import * as v from 'valibot'

import { filled, flag, id, instant, orNull, slug } from './fields.ts'
import { perLocale, text, translatedIn, withTranslations } from './localized.ts'
import { pictureSchema } from './media.ts'
import { richText } from './rich-text.ts'
import { festivalLinkSchema } from './testimonial.ts'

const cardEntries = perLocale((locale) => ({
  id,
  slug,
  title: text(locale),
  person: filled,
  intro: orNull(text(locale)),
  portrait: orNull(pictureSchema(locale)),
  createdAt: orNull(instant),
  updatedAt: orNull(instant),
  demo: flag,
  translatedIn,
}))

/** A personal story in a list. */
export const storyCardSchema = perLocale((locale) =>
  v.pipe(withTranslations('title'), v.object(cardEntries(locale))),
)

export type StoryCard = v.InferOutput<ReturnType<typeof storyCardSchema>>

/** A personal story with its text. */
export const storySchema = perLocale((locale) =>
  v.pipe(
    withTranslations('title'),
    v.object({
      ...cardEntries(locale),
      body: orNull(richText(locale)),
      festival: orNull(festivalLinkSchema(locale)),
    }),
  ),
)

export type Story = v.InferOutput<ReturnType<typeof storySchema>>
