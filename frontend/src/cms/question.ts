import type { Config } from '@welkom-hier/cms/types.ts'

/** A collection of the CMS; the compiler knows when one is renamed. */
export type Collection = keyof Config['collections']
export type Global = keyof Config['globals']

/** One question to the CMS. Its key stays the same as time passes; its path may name the time of asking. */
export type Question = {
  readonly key: string
  readonly path: (now: Date) => string
  /** The collection of the documents in the answer, or the name of the global; it makes the tags of the answer. */
  readonly subject: string
  readonly kind: 'list' | 'one' | 'global' | 'computed'
  /** Of a question for one document: the field that finds it, and its value there. */
  readonly field?: string
  readonly value?: string
  /** Whether JSON of the right kind says enough to be kept as an answer. */
  readonly accepts?: (body: unknown) => boolean
  /** What is kept of an answer, where much of it would be kept twice. */
  readonly distil?: (body: unknown) => unknown
  /** Whether the CMS knows its answer again, so that what has not changed need not be sent again. */
  readonly isConditional?: true
  /** What is wrong with a document of the answer; nothing when it can be read. */
  readonly faultsOf?: (document: unknown) => readonly string[]
  /**
   * Which answers are kept: all of them; those that hold something, where anybody can make up what is asked for; or
   * none, where anybody can make up the question itself.
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
  /** The fields to give, such as `[venue][name]`; all of them when left out. */
  readonly select?: FieldValues
}

/** Documents of a collection. A condition of `$now` stands for the minute of asking. */
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

/** The document of a collection whose field has this value. */
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

/** Questions for one document each that can be asked together: they differ in nothing but the value. */
export type Batch = {
  readonly each: readonly Question[]
  readonly together: (values: readonly string[]) => Question
}

/**
 * The documents of a collection whose field has one of these values, each kept as if it were asked for alone; with
 * `select`, only these fields of them.
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

/** A global. */
export const globalOf = (slug: Global, depth: number, accepts?: Question['accepts']): Question => ({
  ...(accepts && { accepts }),
  key: `globals/${slug}`,
  path: () => `/api/globals/${slug}?depth=${depth}&locale=all`,
  subject: slug,
  kind: 'global',
  keeps: 'all',
  tags: [slug],
})

/** Another number when what is kept of a part takes another form: a copy on disk may be of an older program. */
const keptForm = 2

/** One part of a whole collection, by a few of its fields; the CMS decides which and how many. */
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
  // Kept under the tag of the collection alone: thousands of tags on every page would help nobody.
  tags: [subject],
})

/** A number of figures that the CMS computes from records of several kinds. */
export const computedBy = (name: string, tags: readonly string[]): Question => ({
  key: name,
  path: () => `/api/${name}`,
  subject: name,
  kind: 'computed',
  keeps: 'all',
  tags,
})

/** Whole minutes, so that questions asked at about the same time are the same question. */
export const wholeMinute = (now: Date): Date => new Date(Math.floor(now.getTime() / 60_000) * 60_000)
