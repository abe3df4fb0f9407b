import type { FlattenedField } from 'payload'

import { referencesIn } from '#access/references.rules.ts'

/**
 * The files that a document shows, with the path where each stands: those in its fields for files, and the pictures of
 * texts that can show them. An id that merely stands somewhere shows nothing.
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
