import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type Config,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
} from 'payload'

import { spoken, words } from '#i18n/words.ts'

import { breachesIn, type Breach, type Change, type Excess } from './bounds.rules.ts'

const strangeYear = words(
  'Dit jaar kan niet kloppen. Schrijf het met vier cijfers, bijvoorbeeld 15-5-2027.',
  'This year can’t be right. Write it with four digits, for example 15-5-2027.',
)

const strangeRow = words(
  'Deze regel heeft een kenmerk dat niet kan. Voeg de regel opnieuw toe.',
  'This row has an id that can’t be. Add the row again.',
)

/** As Payload says it of what is published. */
const messageOf = (excess: Excess, { i18n, t }: PayloadRequest): string => {
  switch (excess.kind) {
    case 'above':
      return t('validation:greaterThanMax', {
        label: t('general:value'),
        max: excess.limit,
        value: excess.value,
      })
    case 'below':
      return t('validation:lessThanMin', {
        label: t('general:value'),
        min: excess.limit,
        value: excess.value,
      })
    case 'long':
      return t('validation:shorterThanMax', { label: t('general:value'), maxLength: excess.limit })
    case 'many':
      return t('validation:requiresNoMoreThan', { count: excess.limit, label: t('general:rows') })
    case 'own':
      return spoken(i18n, excess.message)
    case 'row-id':
      return spoken(i18n, strangeRow)
    case 'year':
      return spoken(i18n, strangeYear)
  }
}

const changeOf = ({ payload, locale }: PayloadRequest, after: unknown, before: unknown): Change => {
  const { localization } = payload.config
  const isInAll = locale === 'all' && localization !== false
  return { after, before, locales: isInAll ? localization.localeCodes : null }
}

const refuse = (req: PayloadRequest, breaches: readonly Breach[], of: object): void => {
  if (breaches.length === 0) return
  const errors = breaches.map(({ excess, field, path }) => ({
    ...('label' in field && typeof field.label !== 'function' && field.label ? { label: field.label } : {}),
    message: messageOf(excess, req),
    path,
  }))
  throw new ValidationError({ ...of, errors, req }, req.t)
}

const keepWithin: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const change = changeOf(req, data, originalDoc)
  refuse(req, breachesIn(collection.flattenedFields, change), { collection: collection.slug })
}

const keepGlobalWithin: GlobalBeforeChangeHook = ({ data, global, originalDoc, req }) => {
  const change = changeOf(req, data, originalDoc)
  refuse(req, breachesIn(global.flattenedFields, change), { global: global.slug })
}

/**
 * Collections that people write, in drafts or with a picture; rows that only the program writes are always validated.
 */
const isWritten = ({ upload, versions }: CollectionConfig): boolean => Boolean(versions) || Boolean(upload)

/**
 * A plugin: a draft may be incomplete, but never beyond its bounds. Payload 3.90 validates nothing of a draft, and of a
 * date only that it is one; this hook runs before the first one that could store a value.
 */
export const withinBounds = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((one) =>
    isWritten(one)
      ? { ...one, hooks: { ...one.hooks, beforeChange: [keepWithin, ...(one.hooks?.beforeChange ?? [])] } }
      : one,
  ),
  globals: (config.globals ?? []).map((one) => ({
    ...one,
    hooks: { ...one.hooks, beforeChange: [keepGlobalWithin, ...(one.hooks?.beforeChange ?? [])] },
  })),
})
