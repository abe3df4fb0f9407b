import type { FlattenedField } from 'payload'

import { referencesIn } from '#access/references.rules.ts'

/**
 * The files that a document shows, each with its path: those in its file fields, and the pictures of texts that can
 * show them. An id in any other place shows nothing.
 */
export const filesShown = (
  fields: readonly FlattenedField[],
  document: unknown,
  locales: readonly string[] | null = null,
): ReadonlyMap<string, string> => {
  const files = new Map<string, string>()
  for (const { collection, id, isShown, path } of referencesIn(fields, document, { locales })) {
    if (collection === 'media' && isShown && id !== null && !files.has(id)) files.set(id, path)
  }
  return files
}
