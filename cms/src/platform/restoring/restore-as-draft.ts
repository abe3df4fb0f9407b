import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { keepTranslations } from './keep-translations.rules.ts'
import { saveNewestDraft } from './newest-draft.ts'
import { versionSubject, type Versioned, type VersionSubject } from './version-subject.ts'

/** Fields that only the program sets stay as they are today; the old address may now belong to another record. */
const settled = ['createdAt', 'deletedAt', 'globalType', 'id', 'owner', 'slug'] as const

/** The restored record: the version, completed by the translations that were made since. */
export const restoredData = (req: PayloadRequest, { current, fields, old }: VersionSubject) => {
  const { localization } = req.payload.config
  const locales = localization === false ? [] : localization.localeCodes
  const { data, gaps } = keepTranslations(fields, { current: current.data, old: old.data }, locales)
  const kept = settled.filter((name) => name in current.data).map((name) => [name, current.data[name]])
  return { data: { ...data, ...Object.fromEntries(kept), _status: 'draft' }, gaps }
}

/**
 * Puts an earlier version back as the newest draft, in one write; visitors see no change, whatever the request asked.
 */
export const restoreAsDraft = async (
  req: PayloadRequest,
  versioned: Versioned,
  version: string,
): Promise<void> => {
  const isOwn = await initTransaction(req)
  try {
    const subject = await versionSubject(req, versioned, version)
    await saveNewestDraft(req, versioned, { data: restoredData(req, subject).data, id: subject.id })
    if (isOwn) await commitTransaction(req)
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}
