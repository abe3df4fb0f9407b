import { HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps, SanitizedCollectionConfig } from 'payload'

import { languageOf, words, type Words } from '#i18n/words.ts'

import { NewRecordForm } from './new-record-form.client.tsx'

import './new-record.css'

const titleField = ({ admin, flattenedFields }: SanitizedCollectionConfig) =>
  flattenedFields.find(({ name }) => name === admin.useAsTitle)

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'nl' in value && 'en' in value

const wordsOf = (value: unknown, fallback: string): Words =>
  isWords(value) ? value : words(fallback, fallback)

/**
 * The page of a new record: asks for its name, and only then creates it. Payload's own page would save an empty draft
 * for every person who opens it.
 */
export const NewRecord = ({ initPageResult }: AdminViewServerProps) => {
  const { collectionConfig, locale, permissions, req, visibleEntities } = initPageResult
  const slug = collectionConfig?.slug
  const field = collectionConfig === undefined ? undefined : titleField(collectionConfig)
  const mayCreate =
    slug !== undefined &&
    visibleEntities.collections.includes(slug) &&
    permissions.collections?.[slug]?.create === true
  if (collectionConfig === undefined || slug === undefined || field === undefined || !mayCreate) notFound()

  const language = languageOf(req.i18n)
  const singular = wordsOf(collectionConfig.labels.singular, slug)[language]
  const title = { en: `New: ${singular.toLowerCase()}`, nl: `Nieuw: ${singular.toLowerCase()}` }[language]
  const plural = wordsOf(collectionConfig.labels.plural, slug)[language]
  return (
    <main className="new-record">
      <HydrateAuthProvider permissions={permissions} />
      <SetStepNav nav={[{ label: plural, url: `/admin/collections/${slug}` }, { label: title }]} />
      <h1>{title}</h1>
      <NewRecordForm
        collection={slug}
        help={
          wordsOf(field.admin && 'description' in field.admin ? field.admin.description : null, '')[language]
        }
        label={wordsOf('label' in field ? field.label : null, field.name)[language]}
        language={language}
        locale={locale?.code ?? 'nl'}
        maxLength={'maxLength' in field && typeof field.maxLength === 'number' ? field.maxLength : 200}
        name={field.name}
      />
    </main>
  )
}
