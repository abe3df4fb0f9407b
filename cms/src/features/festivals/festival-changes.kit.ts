import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

import type { ChangeKind } from './change-notice.rules.ts'

/** A live festival, with what the program noted when it went live last. */
export interface LiveFestival {
  readonly id: string
  readonly lastChange?: unknown
}

interface NotedChange {
  readonly at: string
  readonly kinds: readonly ChangeKind[]
  readonly sequence: number
}

/**
 * Writes the rows of `festival-changes` that followers and feeds hang on: one for each kind of change, each exactly
 * once by its key, however often this is called.
 */
export const announceChange = async (req: PayloadRequest, live: LiveFestival): Promise<void> => {
  const { lastChange } = live
  if (!isNoted(lastChange)) return
  for (const kind of lastChange.kinds) await writeOnce(req, live.id, kind, lastChange)
}

const writeOnce = async (
  req: PayloadRequest,
  festival: string,
  kind: ChangeKind,
  { at, sequence }: NotedChange,
): Promise<void> => {
  const key = kind === 'approved-first-time' ? `${festival}:${kind}` : `${festival}:${sequence}:${kind}`
  if (await isWritten(req, key)) return
  try {
    await system(req).create({
      collection: 'festival-changes',
      data: { at, festival, key, kind, sequence },
      depth: 0,
    })
  } catch (error) {
    // Of two that announce the same change at once, the key lets one write it.
    if (!(await isWritten(req, key))) throw error
  }
}

const isWritten = async (req: PayloadRequest, key: string): Promise<boolean> =>
  (await system(req).count({ collection: 'festival-changes', where: { key: { equals: key } } })).totalDocs > 0

const system = (req: PayloadRequest) => asSystem(req, 'the program alone announces changes')

const isNoted = (value: unknown): value is NotedChange =>
  typeof value === 'object' && value !== null && 'kinds' in value && Array.isArray(value.kinds)
