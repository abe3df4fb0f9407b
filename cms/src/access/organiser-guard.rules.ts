/** Fields that an organiser may never write, under any name. */
const settledByStaff = new Set(['_status', 'createdAt', 'deletedAt', 'id', 'owner', 'updatedAt'])

const isSettledByStaff = (name: string): boolean => settledByStaff.has(name) || name.startsWith('review')

/** The part of a request's data that an organiser may decide. */
export const writtenByOrganiser = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null
    ? Object.fromEntries(Object.entries(data).filter(([name]) => !isSettledByStaff(name)))
    : {}

/** The arguments of a create or update, changed so that only a draft can result from them. */
export const onlyADraft = {
  draft: true,
  publishAllLocales: false,
  publishSpecificLocale: undefined,
  unpublishAllLocales: false,
} as const
