import * as v from 'valibot'

import { missingOf } from '#platform/fields/consent.rules.ts'
import { whyHidden } from '#platform/file-visibility/shown-picture.rules.ts'

import type { LetterFestival } from './festival-line.rules.ts'

const orNull = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullish(schema, null), null)
const filled = v.pipe(v.string(), v.trim(), v.nonEmpty())
const reference = orNull(filled)
/** A text in all languages; the database leaves out empty ones. */
const anything = v.optional(v.unknown(), null)
const whole = (fallback: number, most: number) =>
  v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most)), fallback)

/** The blocks of a newsletter as the database stores them, in all languages, with ids for other records. */
const blockSchema = v.variant('blockType', [
  v.object({ blockType: v.literal('letterText'), body: anything, title: anything }),
  v.object({ blockType: v.literal('letterPicture'), caption: anything, picture: reference }),
  v.object({
    blockType: v.literal('letterFestivals'),
    choice: v.fallback(v.picklist(['near-reader', 'period', 'hand-picked']), 'near-reader'),
    days: whole(60, 365),
    festivals: v.fallback(v.array(filled), []),
    limit: whole(6, 20),
    province: reference,
    title: anything,
  }),
  v.object({ blockType: v.literal('letterStory'), story: reference }),
  v.object({ blockType: v.literal('letterQuote'), testimonial: reference }),
  v.object({
    blockType: v.literal('letterButton'),
    label: anything,
    link: v.fallback(v.object({ page: reference, type: v.string(), url: orNull(v.string()) }), {
      page: null,
      type: 'page',
      url: null,
    }),
  }),
])

export type StoredBlock = v.InferOutput<typeof blockSchema>

const newsletterSchema = v.object({
  audience: v.fallback(v.array(filled), []),
  blocks: v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((blocks): readonly StoredBlock[] =>
      blocks.flatMap((block) => {
        const parsed = v.safeParse(blockSchema, block)
        return parsed.success ? [parsed.output] : []
      }),
    ),
  ),
  id: filled,
  preheader: anything,
  slug: v.fallback(filled, ''),
  subject: anything,
})

export type StoredNewsletter = v.InferOutput<typeof newsletterSchema>

export const newsletterOf = (doc: unknown): StoredNewsletter => v.parse(newsletterSchema, doc)

export type Fields = Readonly<Record<string, unknown>>

/** All content of a newsletter, read once for all its segments; only content that visitors may see. */
export type Material = {
  readonly festivals: readonly LetterFestival[]
  readonly newsletter: StoredNewsletter
  readonly records: ReadonlyMap<string, Fields>
  readonly sender: {
    readonly name: string
    readonly postalAddress: string
    readonly programme: string
    readonly replyTo: string | null
  }
  readonly siteUrl: string
}

export type RecordCollection = 'festivals' | 'media' | 'pages' | 'stories' | 'testimonials'

/** The records that a block names, by collection. */
export const namedBy = (block: StoredBlock): readonly (readonly [RecordCollection, string])[] => {
  switch (block.blockType) {
    case 'letterButton':
      return block.link.type === 'page' ? named('pages', block.link.page) : []
    case 'letterFestivals':
      return block.choice === 'hand-picked' ? block.festivals.map((id) => ['festivals', id] as const) : []
    case 'letterPicture':
      return named('media', block.picture)
    case 'letterQuote':
      return named('testimonials', block.testimonial)
    case 'letterStory':
      return named('stories', block.story)
    case 'letterText':
      return []
  }
}

const named = (collection: RecordCollection, id: string | null) =>
  id === null ? [] : ([[collection, id]] as const)

/** Whether a person agreed to being in a newsletter, and still does. */
export const mayBeMailed = (record: Fields, today: string): boolean => {
  const { consent } = record
  if (missingOf(consent, today).length > 0) return false
  const scope = typeof consent === 'object' && consent !== null && 'scope' in consent ? consent.scope : []
  return Array.isArray(scope) && scope.includes('newsletter')
}

/** Whether a picture may be in a newsletter: nobody is recognisable in it, or all of them agreed. */
export const pictureMayBeMailed = (media: Fields, today: string): boolean =>
  whyHidden(media, today) === null &&
  (media['peopleInPicture'] !== 'recognisable' || mayBeMailed(media, today))
