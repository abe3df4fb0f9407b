import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest } from 'payload'

import { referencesIn } from '#access/references.rules.ts'
import { languageOf } from '#i18n/words.ts'
import { asUser } from '#platform/local-api.ts'

import { asText, labelIn, type Titles } from './as-text.rules.ts'
import { basedOnName, clashesOf, type BasedOn, type Clash } from './based-on.rules.ts'

type Data = Readonly<Record<string, unknown>>

/** The record or global that is being edited. */
export type Edited =
  | { readonly kind: 'collection'; readonly slug: string; readonly id: string }
  | { readonly kind: 'global'; readonly slug: string }

/** A field that two people have changed, as the second one reads it. */
export type FieldDifference = {
  readonly changedByYou: boolean
  readonly label: string
  readonly name: string
  readonly theirs: string
  readonly yours: string
}

/** The conflict that stops a form's save, with the base that the next save must send. */
export type SaveConflict = {
  readonly basedOn: string
  readonly difference: readonly FieldDifference[]
}

type Form = {
  readonly basedOn: BasedOn
  readonly data: Data
  readonly edited: Edited
}

/** Compares a form with the stored state; null when saving it undoes no other person's work. */
export const conflictOf = async (
  req: PayloadRequest,
  { basedOn, data, edited }: Form,
): Promise<SaveConflict | null> => {
  const stored = await storedNow(req, edited)
  if (stored === null || (stored.updatedAt ?? '') === basedOn.at) return null
  const fields = fieldsOf(req, edited)
  const clashes = clashesOf({ basedOn, fields, stored, yours: data })
  if (clashes.length === 0) return null
  return {
    basedOn: String(stored[basedOnName]),
    difference: await inWords(req, clashes, { stored, yours: data }),
  }
}

/** The fields of the edited document; none when there is no such collection or global. */
export const fieldsOf = (req: PayloadRequest, { kind, slug }: Edited): readonly FlattenedField[] => {
  const { config } = req.payload
  const known = kind === 'collection' ? config.collections : config.globals
  return known.find((one) => one.slug === slug)?.flattenedFields ?? []
}

const storedNow = async (req: PayloadRequest, edited: Edited): Promise<Data | null> => {
  const options = {
    depth: 0,
    draft: true,
    fallbackLocale: false,
    ...(req.locale ? { locale: req.locale } : {}),
  } as const
  if (edited.kind === 'global') {
    const found = await asUser(req).findGlobal({ ...options, slug: edited.slug as GlobalSlug })
    return { ...found }
  }
  const found = await asUser(req).findByID({
    ...options,
    id: edited.id,
    collection: edited.slug as CollectionSlug,
    disableErrors: true,
  })
  return found ? { ...found } : null
}

const inWords = async (
  req: PayloadRequest,
  clashes: readonly Clash[],
  { stored, yours }: { readonly stored: Data; readonly yours: Data },
): Promise<readonly FieldDifference[]> => {
  const language = languageOf(req.i18n)
  const titles = await titlesOf(
    req,
    clashes.map(({ field }) => field),
    [stored, yours],
  )
  return clashes.map(({ changedByYou, field }) => ({
    changedByYou,
    label: labelIn(field, language),
    name: field.name,
    theirs: asText(stored[field.name], { field, language, titles }),
    yours: asText(yours[field.name], { field, language, titles }),
  }))
}

const titlesOf = async (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  versions: readonly Data[],
): Promise<Titles> => {
  const references = versions.flatMap((version) => referencesIn(fields, version))
  const titles = new Map<string, string>()
  for (const slug of new Set(references.map(({ collection }) => collection))) {
    const collection = req.payload.config.collections.find((one) => one.slug === slug)
    if (collection === undefined) continue
    const ids = references.filter((one) => one.collection === slug).flatMap(({ id }) => id ?? [])
    const { docs } = await asUser(req).find({
      // The lines above found it among Payload's own.
      collection: slug as CollectionSlug,
      depth: 0,
      pagination: false,
      where: { id: { in: ids } },
    })
    for (const doc of docs)
      titles.set(String(doc.id), titleOf({ ...doc }, collection.admin.useAsTitle ?? 'id'))
  }
  return titles
}

const titleOf = (doc: Data, field: string): string => String(doc[field] ?? doc.id)
