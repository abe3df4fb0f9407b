import * as v from 'valibot'

import { festivalCardSchema } from './festival.ts'
import { flag, id, instant, orNull, rows, slug } from './fields.ts'
import { linkTarget } from './links.ts'
import { perLocale, text, translatedIn, withTranslations } from './localized.ts'
import { pictureSchema } from './media.ts'
import { province } from './places.ts'
import { richText } from './rich-text.ts'
import { storyCardSchema } from './story.ts'
import { testimonialSchema } from './testimonial.ts'

const count = (fallback: number, most: number) =>
  v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most)), fallback)

/** The blocks of a newsletter. A block that lacks a required field, or may no longer be shown, is left out. */
const newsletterBlockSchema = perLocale((locale) =>
  v.variant('blockType', [
    v.object({
      blockType: v.literal('letterText'),
      title: orNull(text(locale)),
      body: orNull(richText(locale)),
    }),
    v.object({
      blockType: v.literal('letterPicture'),
      picture: pictureSchema(locale),
      caption: orNull(text(locale)),
    }),
    v.object({
      blockType: v.literal('letterFestivals'),
      title: orNull(text(locale)),
      choice: v.fallback(v.picklist(['near-reader', 'period', 'hand-picked']), 'near-reader'),
      festivals: rows(festivalCardSchema(locale)),
      province: orNull(province),
      days: count(60, 365),
      limit: count(6, 20),
    }),
    v.object({ blockType: v.literal('letterStory'), story: storyCardSchema(locale) }),
    v.object({ blockType: v.literal('letterQuote'), testimonial: testimonialSchema(locale) }),
    v.object({ blockType: v.literal('letterButton'), label: text(locale), link: linkTarget(locale) }),
  ]),
)

export type NewsletterBlock = v.InferOutput<ReturnType<typeof newsletterBlockSchema>>

const cardEntries = perLocale((locale) => ({
  id,
  slug,
  subject: text(locale),
  preheader: orNull(text(locale)),
  sentAt: instant,
  updatedAt: orNull(instant),
  demo: flag,
  translatedIn,
}))

/** A newsletter in the archive. */
export const newsletterCardSchema = perLocale((locale) =>
  v.pipe(withTranslations('subject'), v.object(cardEntries(locale))),
)

export type NewsletterCard = v.InferOutput<ReturnType<typeof newsletterCardSchema>>

/** A newsletter that has been sent, in its public version. */
export const newsletterSchema = perLocale((locale) =>
  v.pipe(
    withTranslations('subject'),
    v.object({ ...cardEntries(locale), inArchive: flag, blocks: rows(newsletterBlockSchema(locale)) }),
  ),
)

export type Newsletter = v.InferOutput<ReturnType<typeof newsletterSchema>>
