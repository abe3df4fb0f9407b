import * as v from 'valibot'

/** A letter as some readers would get it; `bytes` is the length of its HTML. */
export const writtenLetterSchema = v.object({
  bytes: v.number(),
  fromName: v.string(),
  html: v.string(),
  preheader: v.string(),
  subject: v.string(),
  text: v.string(),
})

export type WrittenLetter = v.InferOutput<typeof writtenLetterSchema>
