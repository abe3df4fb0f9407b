import type { Config } from '@welkom-hier/cms/types.ts'

/** A collection of the CMS; a renamed collection does not compile. */
export type Collection = keyof Config['collections']
export type Global = keyof Config['globals']

/** One question to the CMS. Its key never changes; its path may contain the time of asking. */
export type Question = {
  readonly key: string
  readonly path: (now: Date) => string
  /** The collection of the documents in the answer, or the name of the global; the tags of the answer start with it. */
  readonly subject: string
  readonly kind: 'list' | 'one' | 'global' | 'computed'
  /** For a question about one document: the field that identifies it, and its value. */
  readonly field?: string
  readonly value?: string
  /** Whether the JSON of an answer contains enough to be kept. */
  readonly accepts?: (body: unknown) => boolean
  /** Reduces an answer to the part that is kept, for answers that repeat much data. */
  readonly distil?: (body: unknown) => unknown
  /** Whether the CMS gives an ETag for this answer, so that an unchanged answer is not sent again. */
  readonly isConditional?: true
  /** The problems of a document in the answer; empty when the document can be read. */
  readonly faultsOf?: (document: unknown) => readonly string[]
  /**
   * Which answers are kept: `all`; `found`, only answers with documents, for addresses that a visitor can invent; or
   * `nothing`, for questions that a visitor can invent.
   */
  readonly keeps: 'all' | 'found' | 'nothing'
  /** Tags besides those of the documents in the answer. */
  readonly tags: readonly string[]
}

type FieldValues = Readonly<Record<string, string>>

type ListOptions = {
  readonly where?: FieldValues
  readonly sort?: string
  readonly limit?: number
  readonly page?: number
  readonly depth?: number
  /** The fields to fetch, such as `[venue][name]`; all fields when left out. */
  readonly select?: FieldValues
}

/** A list of documents of a collection. The value `$now` in a condition is replaced by the minute of asking. */
export const listOf = (collection: Collection, options: ListOptions): Question => {
  const { where = {}, select = {}, sort, limit = 100, page = 1, depth = 1 } = options
  const conditions = Object.entries(where).map(([field, value]) => [`where${field}`, value] as const)
  const rest = {
    depth: String(depth),
    locale: 'all',
    limit: String(limit),
    page: String(page),
    ...(sort && { sort }),
  }
  const fields = Object.entries(select).map(([field, value]) => [`select${field}`, value])
  const search = (times: Readonly<Record<string, string>>): string =>
    new URLSearchParams([
      ...conditions.map(([name, value]) => [name, times[value] ?? value]),
      ...fields,
      ...Object.entries(rest),
    ]).toString()
  return {
    key: `${collection}?${search({ $now: 'now' })}`,
    path: (now) => `/api/${collection}?${search({ $now: wholeMinute(now).toISOString() })}`,
    subject: collection,
    kind: 'list',
    keeps: page === 1 ? 'all' : 'found',
    tags: [collection],
  }
}

/** The document of a collection in which this field has this value. */
export const oneOf = <Slug extends Collection>(
  collection: Slug,
  field: keyof Config['collections'][Slug] & string,
  value: string,
  depth = 1,
  select: FieldValues = {},
): Question => ({
  ...listOf(collection, { where: { [`[${field}][equals]`]: value }, limit: 1, depth, select }),
  kind: 'one',
  keeps: 'found',
  field,
  value,
  tags: [],
})

/** Questions for one document each that can be asked together: they differ only in the value. */
export type Batch = {
  readonly each: readonly Question[]
  readonly together: (values: readonly string[]) => Question
}

/**
 * The documents of a collection whose field has one of these values. Each is kept as if it were asked alone. With
 * `select`, only these fields are fetched.
 */
export const eachOf = <Slug extends Collection>(
  collection: Slug,
  field: keyof Config['collections'][Slug] & string,
  values: readonly string[],
  select: FieldValues = {},
): Batch => ({
  each: values.map((value) => oneOf(collection, field, value, 1, select)),
  together: (some) =>
    listOf(collection, { where: { [`[${field}][in]`]: some.join(',') }, limit: some.length, select }),
})

/** The question for a global. */
export const globalOf = (slug: Global, depth: number, accepts?: Question['accepts']): Question => ({
  ...(accepts && { accepts }),
  key: `globals/${slug}`,
  path: () => `/api/globals/${slug}?depth=${depth}&locale=all`,
  subject: slug,
  kind: 'global',
  keeps: 'all',
  tags: [slug],
})

/** Raise this number when the kept form of a part changes: a copy on disk may come from an older program. */
const keptForm = 2

/** One part of a whole collection, with a few fields; the CMS decides which fields and how many records. */
export const partOf = (
  name: string,
  subject: Collection,
  part: number,
  reading: Required<Pick<Question, 'accepts' | 'distil' | 'faultsOf'>>,
): Question => ({
  ...reading,
  isConditional: true,
  key: `${name}?part=${part}&kept=${keptForm}`,
  path: () => `/api/${name}?part=${part}`,
  subject,
  kind: 'computed',
  keeps: 'all',
  // The only tag is the collection: one tag for each record would add thousands of tags to every page.
  tags: [subject],
})

/** Statistics that the CMS computes from records of several kinds. */
export const computedBy = (name: string, tags: readonly string[]): Question => ({
  key: name,
  path: () => `/api/${name}`,
  subject: name,
  kind: 'computed',
  keeps: 'all',
  tags,
})

/** Rounds down to whole minutes, so that questions in the same minute have the same path. */
export const wholeMinute = (now: Date): Date => new Date(Math.floor(now.getTime() / 60_000) * 60_000)
