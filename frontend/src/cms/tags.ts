import type { Question } from './question.ts'

/** The collection of the records in each field: a page is out of date when a record that it shows changes. */
const collectionOfField: Readonly<Record<string, string>> = {
  organisation: 'organisations',
  partners: 'organisations',
  festival: 'festivals',
  festivals: 'festivals',
  previousEdition: 'festivals',
  testimonial: 'testimonials',
  firstQuote: 'testimonials',
  secondQuote: 'testimonials',
  story: 'stories',
  page: 'pages',
  picture: 'media',
  pictures: 'media',
  portrait: 'media',
  logo: 'media',
  shareImage: 'media',
}

const maxDepth = 40

/** The tags of an answer: the tags of its question, and one for each record in it. */
export const tagsOf = (question: Question, body: unknown): readonly string[] => {
  const tags = new Set(question.tags)
  collect(body, null, tags, 0)
  if (question.kind === 'list' || question.kind === 'one') {
    const documents = documentsIn(body)
    for (const document of documents) addRecord(document, question.subject, tags)
    // A missing record can appear with any change of its collection.
    if (documents.length === 0) tags.add(question.subject)
  }
  return [...tags]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The documents in the answer to a list. */
export const documentsIn = (body: unknown): readonly unknown[] =>
  isRecord(body) && Array.isArray(body['docs']) ? body['docs'] : []

const addRecord = (value: unknown, collection: string, tags: Set<string>): void => {
  const id = isRecord(value) ? value['id'] : value
  if (typeof id === 'string' || typeof id === 'number') tags.add(`${collection}:${id}`)
}

const collect = (value: unknown, collection: string | null, tags: Set<string>, depth: number): void => {
  if (depth > maxDepth) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, collection, tags, depth + 1)
    return
  }
  if (collection !== null) addRecord(value, collection, tags)
  if (!isRecord(value)) return
  const relatedTo = value['relationTo']
  for (const [field, inner] of Object.entries(value)) {
    const polymorphic = field === 'value' && typeof relatedTo === 'string' ? relatedTo : null
    const known = Object.hasOwn(collectionOfField, field) ? collectionOfField[field] : undefined
    collect(inner, polymorphic ?? known ?? null, tags, depth + 1)
  }
}
