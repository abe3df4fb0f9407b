import * as v from 'valibot'

import { flag, id, instant, orNull, rows, slug } from './fields.ts'
import { linkTarget } from './links.ts'
import { perLocale, text, translatedIn, withTranslations } from './localized.ts'
import { pictureSchema } from './media.ts'
import { province } from './places.ts'
import { richText } from './rich-text.ts'
import { testimonialSchema } from './testimonial.ts'

/** The blocks of a page. A block that lacks a required field is left out. */
export const blockSchema = perLocale((locale) =>
  v.variant('blockType', [
    v.object({ blockType: v.literal('text'), body: richText(locale) }),
    v.object({
      blockType: v.literal('picture'),
      picture: pictureSchema(locale),
      caption: orNull(text(locale)),
    }),
    v.object({ blockType: v.literal('quote'), testimonial: testimonialSchema(locale) }),
    v.object({
      blockType: v.literal('callToAction'),
      title: text(locale),
      text: orNull(text(locale)),
      label: orNull(text(locale)),
      link: linkTarget(locale),
    }),
    v.object({
      blockType: v.literal('questions'),
      items: rows(v.object({ question: text(locale), answer: richText(locale) })),
    }),
    v.object({
      blockType: v.literal('festivals'),
      title: orNull(text(locale)),
      province: orNull(province),
      limit: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)), 6),
    }),
  ]),
)

export type Block = v.InferOutput<ReturnType<typeof blockSchema>>

/** A page that editors made. */
export const pageSchema = perLocale((locale) =>
  v.pipe(
    withTranslations('title'),
    v.object({
      id,
      slug,
      title: text(locale),
      intro: orNull(text(locale)),
      blocks: rows(blockSchema(locale)),
      metaDescription: orNull(text(locale)),
      updatedAt: orNull(instant),
      demo: flag,
      translatedIn,
    }),
  ),
)

export type PageDocument = v.InferOutput<ReturnType<typeof pageSchema>>
