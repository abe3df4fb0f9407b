import { saveVersion, type PayloadRequest } from 'payload'

import type { Versioned } from './version-subject.ts'

type Draft = {
  /** The document in all its languages. */
  readonly data: object
  /** The id of the record; null for a global. */
  readonly id: string | null
}

/** Writes a document as the newest draft; visitors see no change. */
export const saveNewestDraft = async (
  req: PayloadRequest,
  versioned: Versioned,
  { data, id }: Draft,
): Promise<void> => {
  const about = versioned.kind === 'global' ? { global: versioned.config } : { collection: versioned.config }
  await saveVersion({
    ...about,
    ...(id === null ? {} : { id }),
    autosave: false,
    docWithLocales: { ...data, _status: 'draft' },
    draft: true,
    operation: 'update',
    payload: req.payload,
    req,
  })
}
