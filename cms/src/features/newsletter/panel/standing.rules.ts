import * as v from 'valibot'

import type { Outcome } from '#platform/admin-form/result.client.tsx'

import type { PanelWord } from '../panel-words.rules.ts'

/** How many people read the newsletter, by language. */
export const readersSchema = v.object({ ar: v.number(), en: v.number(), nl: v.number() })

const mailingSchema = v.object({
  id: v.string(),
  newsletter: v.optional(v.string()),
  sendAt: v.string(),
  state: v.string(),
})

/** The progress of a newsletter, its number of readers, and the colleagues who can get a test mail. */
export const standingSchema = v.object({
  colleagues: v.array(v.object({ id: v.string(), name: v.string() })),
  mailing: v.nullable(mailingSchema),
  readers: readersSchema,
  you: v.string(),
})

export type Standing = v.InferOutput<typeof standingSchema>

export type Mailing = v.InferOutput<typeof mailingSchema>

/** The properties of every part of the panel. */
export type PanelPart = {
  readonly language: 'en' | 'nl'
  readonly onOutcome: (outcome: Outcome) => void
  readonly say: (word: PanelWord) => string
}
