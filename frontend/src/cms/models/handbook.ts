import * as v from 'valibot'

import { orNull, rows } from './fields.ts'
import { perLocale, text, translatedIn, withTranslations } from './localized.ts'
import { blockSchema } from './page.ts'

/** The text above the application form, for people who want to organise a festival. */
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

/** The answer before editors have written the page: valid, with an empty page. */
export const unwrittenHandbook = v.object({
  title: v.nullish(v.union([v.literal(''), v.record(v.string(), nothing)])),
})
