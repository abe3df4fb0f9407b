import * as v from 'valibot'
import { orNull, rows } from './fields.ts'
import { perLocale, text, translatedIn, withTranslations } from './localized.ts'
import { blockSchema } from './page.ts'

/** What would-be organisers read above the application form. */
export const handbookSchema = perLocale((locale) =>
  v.pipe(
    withTranslations('title'),
    v.object({
      title: text(locale),
      intro: orNull(text(locale)),
      blocks: rows(blockSchema(locale)),
      formIntro: orNull(text(locale)),
      metaDescription: orNull(text(locale)),
      translatedIn,
    }),
  ),
)

export type Handbook = v.InferOutput<ReturnType<typeof handbookSchema>>

const nothing = v.nullish(v.literal(''))

/** Before anybody has written it: an answer as well, of an empty page. */
export const unwrittenHandbook = v.object({
  title: v.nullish(v.union([v.literal(''), v.record(v.string(), nothing)])),
})
