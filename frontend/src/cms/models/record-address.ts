import * as v from 'valibot'
import { instant, orNull, slug } from './fields.ts'
import { translatedIn, withTranslations } from './localized.ts'

/** Where a record is to be found, since when it is as it is, and in which languages: those of one of its fields. */
export const recordAddressSchema = (field: string) =>
  v.pipe(withTranslations(field), v.object({ slug, updatedAt: orNull(instant), translatedIn }))

export type RecordAddress = v.InferOutput<ReturnType<typeof recordAddressSchema>>
