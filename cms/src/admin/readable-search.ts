import type { Payload } from 'payload'

import { checkSearch } from '#platform/api-guard/checked-search.ts'
import { isProblem } from '#platform/api-guard/problem.ts'

type Search = Readonly<Record<string, string | string[]>>

/**
 * The part of a page's query that Payload 3.90 can read: a list with an unfit condition, or a version with unfit
 * languages, would end in an error, so that part is left out. Who may see what is decided by access.
 */
export const readableSearch = (
  payload: Payload,
  [kind, slug = '', id]: readonly string[],
  search: Search,
): Search => {
  const { localeCodes, ...others } = search
  const kept = isListOfTexts(localeCodes) ? search : others
  const isList = kind === 'collections' && (id === undefined || id === 'trash')
  if (!isList || !Object.hasOwn(payload.collections, slug)) return kept
  const query = new URLSearchParams(
    Object.entries(kept).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  )
  return isProblem(checkSearch(`?${query}`, { kind: 'collection', pattern: '', slug }, 'staff', payload))
    ? {}
    : kept
}

const isListOfTexts = (value: unknown): boolean => {
  try {
    const list: unknown = JSON.parse(String(value))
    return Array.isArray(list) && list.every((one) => typeof one === 'string')
  } catch {
    return false
  }
}
