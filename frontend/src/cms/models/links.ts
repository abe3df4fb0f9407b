import * as v from 'valibot'

import type { Locale } from '#i18n/locales.ts'
import { pathTo, type PathName } from '#i18n/paths.ts'

import { href, orNull, slug } from './fields.ts'
import { perLocale, text, type Text } from './localized.ts'

/** The page that shows records of a collection. */
const pathOfCollection: Readonly<Record<string, PathName>> = {
  festivals: 'festival',
  newsletters: 'archivedNewsletter',
  organisations: 'organisation',
  stories: 'story',
  pages: 'page',
}

/** The address of the page that shows a record, or null when it has none. */
export const pathToRecord = (collection: string, recordSlug: string, locale: Locale): string | null => {
  const name = Object.hasOwn(pathOfCollection, collection) ? pathOfCollection[collection] : undefined
  return name === undefined ? null : pathTo(name, locale, recordSlug)
}

const documentReference = v.object({ relationTo: v.string(), value: v.object({ slug }) })

/** The address behind an internal link of rich text. */
export const linkToDocument = (reference: unknown, locale: Locale): string | null => {
  const parsed = v.safeParse(documentReference, reference)
  return parsed.success ? pathToRecord(parsed.output.relationTo, parsed.output.value.slug, locale) : null
}

/** The fixed parts of the site, each with its own path. */
const parts = ['festivals', 'organisations', 'stories', 'testimonials', 'organise'] as const

const targetFields = {
  type: v.picklist([...parts, 'page', 'url']),
  page: orNull(v.object({ slug })),
  url: orNull(href),
}

type Target = v.InferOutput<v.ObjectSchema<typeof targetFields, undefined>>

const addressOf = ({ type, page, url }: Target, locale: Locale): string | null => {
  if (type === 'url') return url
  if (type !== 'page') return pathTo(type, locale)
  return page === null ? null : pathTo('page', locale, page.slug)
}

/** The address of a link field in this language; null when the link has no target. */
export const linkTarget = perLocale((locale) =>
  v.fallback(
    v.pipe(
      v.object(targetFields),
      v.transform((target) => addressOf(target, locale)),
    ),
    null,
  ),
)

/** A link with its label, as in navigation. */
export const labelledLink = perLocale((locale) =>
  v.pipe(
    v.object({ label: text(locale), ...targetFields }),
    v.rawTransform(({ dataset, addIssue, NEVER }): LabelledLink => {
      const { label, ...target } = dataset.value
      const address = addressOf(target, locale)
      if (address !== null) return { label, href: address }
      addIssue({ message: 'the link has no target' })
      return NEVER
    }),
  ),
)

export type LabelledLink = { readonly label: Text; readonly href: string }
