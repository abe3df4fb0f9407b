import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type FlattenedField,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
} from 'payload'

import { spoken, words } from '#i18n/words.ts'
import { dutchDay } from '#platform/fields/consent.rules.ts'
import { asSystem } from '#platform/local-api.ts'

import { filesOf, picturesOf } from './file-uses.kit.ts'
import { filesShown } from './file-uses.rules.ts'
import { hiddenAdvice, whyHidden } from './shown-picture.rules.ts'

const label = words('Foto', 'Picture')

/**
 * Refuses to publish a picture that visitors may not see, whichever way the change comes: the question about people in
 * it must be answered, and recognisable people must agree. A picture that a live record shows already doesn't block
 * other changes of the record; its file is hidden instead.
 */
export const onlyPicturesToBeShown: CollectionBeforeChangeHook = async ({
  collection: { flattenedFields: fields, slug },
  data,
  originalDoc,
  req,
}) => {
  if ((data._status ?? originalDoc?._status) !== 'published') return data
  const id = originalDoc?.id === undefined ? null : String(originalDoc.id)
  const stored = id === null || !hasPicturesInTexts(fields) ? null : await newestOf(req, slug, id)
  await refuseHidden(req, { by: id === null ? null : `${slug}:${id}`, data, fields, stored })
  return data
}

/** The same for a global. */
export const onlyPicturesToBeShownGlobally: GlobalBeforeChangeHook = async ({
  data,
  global: { flattenedFields: fields, slug },
  originalDoc,
  req,
}) => {
  if ((data._status ?? originalDoc?._status) === 'published')
    await refuseHidden(req, { by: slug, data, fields, stored: null })
  return data
}

type Publication = {
  /** Null when the document is new. */
  readonly by: string | null
  readonly data: unknown
  readonly fields: readonly FlattenedField[]
  /** The newest version in all languages: languages that the change doesn't touch go live as well. */
  readonly stored: Readonly<Record<string, unknown>> | null
}

const refuseHidden = async (
  req: PayloadRequest,
  { by, data, fields, stored }: Publication,
): Promise<void> => {
  const shown = new Map([
    ...filesShown(fields, data, localesOf(req)),
    ...inOtherLanguages(req, fields, stored),
  ])
  const known = by === null || shown.size === 0 ? new Set<string>() : await filesOf(req, by)
  const today = dutchDay(new Date())
  const fresh = [...shown.keys()].filter((id) => !known.has(id))
  const errors = (await picturesOf(req, fresh)).flatMap((picture) => {
    const why = whyHidden(picture, today)
    if (why === null) return []
    const message = spoken(req.i18n, hiddenAdvice[why](picture.alt))
    return [{ label: spoken(req.i18n, label), message, path: shown.get(picture.id) ?? '' }]
  })
  if (errors.length > 0) throw new ValidationError({ errors, req }, req.t)
}

const localesOf = ({ payload: { config } }: PayloadRequest): readonly string[] =>
  config.localization === false ? [] : config.localization.localeCodes

const isText = (field: FlattenedField): boolean =>
  field.type === 'richText' && field.localized === true && field.custom?.showsPictures === true

const hasPicturesInTexts = (fields: readonly FlattenedField[]): boolean => fields.some(isText)

const inOtherLanguages = (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  stored: Publication['stored'],
): ReadonlyMap<string, string> => {
  const { locale } = req
  if (stored === null || locale === 'all' || locale === undefined || locale === null) return new Map()
  const texts = fields.filter(isText)
  const others = Object.fromEntries(
    texts.map(({ name }) => [name, { ...Object(stored[name]), [locale]: null }] as const),
  )
  return filesShown(texts, others, localesOf(req))
}

const newestOf = async (req: PayloadRequest, slug: string, id: string): Promise<Publication['stored']> => {
  const found = await asSystem(req, 'the published document decides, whoever may see it').findByID({
    collection: slug as 'stories',
    depth: 0,
    draft: true,
    id,
    locale: 'all',
  })
  return { ...found }
}
