import * as v from 'valibot'

import { contentLocaleOf } from '#i18n/locales.ts'

import { filled } from './fields.ts'
import { perLocale } from './localized.ts'

const wording = v.object({ text: filled, version: filled })
const both = v.object({ follow: wording, newsletter: wording })

/** The sentences that people agree to in one language, each with the version that is stored with the agreement. */
export const signUpWordingSchema = perLocale((locale) =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((wordings) => wordings[contentLocaleOf(locale)]),
    both,
  ),
)

export type Wording = v.InferOutput<typeof wording>
export type SignUpWording = v.InferOutput<typeof both>
