import type { PayloadRequest } from 'payload'

import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem } from '#platform/local-api.ts'

import type { ChangeKind } from './change-notice.rules.ts'

/** A live festival, with the program's notes from its last publishing. */
export type LiveFestival = {
  readonly id: string
  readonly lastChange?: unknown
}

type NotedChange = {
  readonly at: string
  readonly kinds: readonly ChangeKind[]
  readonly sequence: number
}

/**
 * Writes the rows of `festival-changes` for followers and feeds: one for each kind of change, each exactly once by its
 * key, however often this is called.
 */
export const announceChange = async (req: PayloadRequest, live: LiveFestival): Promise<void> => {
  const { lastChange } = live
  if (!isNoted(lastChange)) return
  for (const kind of lastChange.kinds) await announce(req, live.id, kind, lastChange)
}

const announce = async (
  req: PayloadRequest,
  festival: string,
  kind: ChangeKind,
  { at, sequence }: NotedChange,
): Promise<void> => {
  const key = kind === 'approved-first-time' ? `${festival}:${kind}` : `${festival}:${sequence}:${kind}`
  const where = { key: { equals: key } }
  const data = { at, festival, key, kind, sequence }
  await writeOnce(req, {
    find: async () =>
      (await system(req).find({ collection: 'festival-changes', depth: 0, limit: 1, where })).docs[0] ?? null,
    make: () => system(req).create({ collection: 'festival-changes', data, depth: 0 }),
  })
}

const system = (req: PayloadRequest) => asSystem(req, 'only the program announces changes')

const isNoted = (value: unknown): value is NotedChange =>
  typeof value === 'object' && value !== null && 'kinds' in value && Array.isArray(value.kinds)
