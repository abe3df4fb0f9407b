import type { CollectionSlug, FieldHook, TextField } from 'payload'
import { text } from 'payload/shared'

import { throwsAway } from '#access/trash-request.rules.ts'
import { explained, spoken, words } from '#i18n/words.ts'
import { alsoInDrafts, type DraftRule } from '#platform/bounds/bounds.rules.ts'
import { slugBeforeTrash, slugInTrash, trashMarkLength } from '#platform/trash/trash.rules.ts'

import { freeSlug } from './free-slug.kit.ts'
import {
  followsTitle,
  halfSlugPattern,
  longestSlug,
  placeholderSlug,
  slugFrom,
  slugPattern,
  wellFormed,
} from './slug.rules.ts'

const malformed = words(
  'Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld: parkfeest-delft.',
  'Use lower-case letters, digits and hyphens only, for example: park-festival-delft.',
)

const tooLong = words(
  `Dit adres is te lang. Het mogen hoogstens ${longestSlug} tekens zijn.`,
  `This address is too long. It may have ${longestSlug} characters at most.`,
)

const inUse = words(
  'De site gebruikt dit adres zelf. Kies een ander adres.',
  'The site uses this address itself. Choose another address.',
)

/** Why an address can't be used, also in a draft: visitors find the draft's address once it is published. */
const refusalAmong =
  (reserved: readonly string[], pattern = slugPattern): DraftRule =>
  (slug) => {
    if (reserved.includes(slug)) return inUse
    if (!pattern.test(slug)) return malformed
    return slugBeforeTrash(slug).length > longestSlug ? tooLong : null
  }

const fillSlug =
  (titleField: string, reserved: readonly string[]): FieldHook =>
  async (call) => {
    const { data, originalDoc, value } = call
    const known: unknown = originalDoc?.slug
    if (
      typeof known === 'string' &&
      throwsAway(data) !== throwsAway(originalDoc) &&
      'deletedAt' in Object(data)
    )
      return throwsAway(data)
        ? slugInTrash(wellFormed(known), crypto.randomUUID())
        : firstFreeOf(call, wellFormed(slugBeforeTrash(known)), reserved)
    if (typeof value === 'string' && !followsTitle(value)) return value
    if (value === undefined && originalDoc?.slug && !followsTitle(originalDoc.slug)) return value
    const title: unknown = data?.[titleField] ?? originalDoc?.[titleField]
    const wanted = typeof title === 'string' ? slugFrom(title) : ''
    if (wanted === '') return value || originalDoc?.slug || placeholderSlug(crypto.randomUUID())
    return firstFreeOf(call, wanted, reserved)
  }

const firstFreeOf = (
  { collection, originalDoc, req }: Parameters<FieldHook>[0],
  wanted: string,
  reserved: readonly string[],
): Promise<string> =>
  freeSlug(req, { collection: collection?.slug as CollectionSlug, except: originalDoc?.id, reserved, wanted })

/** The address field of a page: follows the title until a person chooses an address; unique in its collection. */
export const slugField = (titleField: string, reserved: readonly string[] = []): TextField => ({
  name: 'slug',
  type: 'text',
  custom: alsoInDrafts(refusalAmong(reserved, halfSlugPattern)),
  hooks: {
    // A copy gets its own address, as every new record does; Payload would append “ - Copy” to it.
    beforeDuplicate: [() => null],
    beforeValidate: [fillSlug(titleField, reserved)],
  },
  index: true,
  maxLength: longestSlug + trashMarkLength,
  unique: true,
  validate: (value, options) => {
    const refusal = typeof value === 'string' ? refusalAmong(reserved)(value) : null
    return refusal === null ? text(value, options) : spoken(options.req.i18n, refusal)
  },
  ...explained(
    ['Adres van de pagina', 'Address of the page'],
    [
      'Het laatste stuk van het webadres. Ontstaat uit de titel. Verander je het later, dan blijft het oude adres werken.',
      'The last part of the web address. Made from the title. If you change it later, the old address keeps working.',
    ],
    { position: 'sidebar' },
  ),
})
