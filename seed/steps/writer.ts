import type { CollectionSlug, File, GlobalSlug, Where } from 'payload'

import { locales, type Locale } from '../content/types.ts'
import { isRow, says, withoutUndefined, withStoredIds } from './same.rules.ts'

type Row = Record<string, unknown>
type Reading = { overrideAccess: true; depth: 0; locale: Locale; fallbackLocale: false }
type Writing = { overrideAccess: true; depth: 0; locale: Locale; data: Row }

/** The part of Payload's Local API that the seed uses, for any collection. */
export type LocalApi = {
  find(
    args: Reading & { collection: CollectionSlug; where: Where; limit: 1; pagination: false },
  ): Promise<{ docs: unknown[] }>
  create(args: Writing & { collection: CollectionSlug; file?: File }): Promise<unknown>
  update(args: Writing & { collection: CollectionSlug; id: string }): Promise<unknown>
  findGlobal(args: Reading & { slug: GlobalSlug }): Promise<unknown>
  updateGlobal(args: Writing & { slug: GlobalSlug }): Promise<unknown>
}

export type Outcome = 'made' | 'changed' | 'as it was'

type Wish = {
  collection: CollectionSlug
  /** The condition that finds the record in the next run. */
  known: Where
  data: (locale: Locale) => Row
  /** Only for a new record: a file, or a password. */
  file?: () => Promise<File>
  secret?: Row
}

const reading = { overrideAccess: true, depth: 0, fallbackLocale: false } as const

/** Creates or updates a record in every language; writes nothing when it is already as wanted. */
export async function write(api: LocalApi, wish: Wish): Promise<{ id: string; outcome: Outcome }> {
  const { collection, known } = wish
  const stored = async (locale: Locale) =>
    (await api.find({ ...reading, collection, locale, where: known, limit: 1, pagination: false })).docs[0]

  const [first, ...others] = locales
  const before = await stored(first)
  let outcome: Outcome = 'as it was'
  if (before === undefined) {
    await create(api, wish)
    outcome = 'made'
  }
  const id = idOf(before ?? (await stored(first)))
  for (const locale of before === undefined ? others : locales) {
    const now = await stored(locale)
    const wanted = wish.data(locale)
    if (says(now, wanted)) continue
    await api.update({ overrideAccess: true, depth: 0, collection, id, locale, data: merged(wanted, now) })
    if (outcome === 'as it was') outcome = 'changed'
  }
  return { id, outcome }
}

/** The same for a global, which always exists. */
export async function writeGlobal(
  api: LocalApi,
  slug: GlobalSlug,
  data: (locale: Locale) => Row,
): Promise<Outcome> {
  let outcome: Outcome = 'as it was'
  for (const locale of locales) {
    const now = await api.findGlobal({ ...reading, slug, locale })
    const wanted = data(locale)
    if (says(now, wanted)) continue
    await api.updateGlobal({ overrideAccess: true, depth: 0, slug, locale, data: merged(wanted, now) })
    outcome = 'changed'
  }
  return outcome
}

async function create(api: LocalApi, { collection, data, file, secret }: Wish): Promise<void> {
  await api.create({
    overrideAccess: true,
    depth: 0,
    collection,
    locale: locales[0],
    data: merged({ ...data(locales[0]), ...secret }, undefined),
    ...(file === undefined ? {} : { file: await file() }),
  })
}

const merged = (wanted: Row, stored: unknown): Row => {
  const data = withoutUndefined(withStoredIds(wanted, stored))
  return isRow(data) ? data : {}
}

const idOf = (stored: unknown): string => {
  if (isRow(stored) && typeof stored['id'] === 'string') return stored['id']
  throw new Error('A record that was just written can’t be found again.')
}
