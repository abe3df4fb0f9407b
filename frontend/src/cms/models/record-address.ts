import * as v from 'valibot'

import { instant, orNull, slug } from './fields.ts'
import { translatedIn, withTranslations } from './localized.ts'

/** The address of a record, when it last changed, and the languages that one of its fields has. */
export const recordAddressSchema = (field: string) =>
  v.pipe(withTranslations(field), v.object({ slug, updatedAt: orNull(instant), translatedIn }))

export type RecordAddress = v.InferOutput<ReturnType<typeof recordAddressSchema>>
