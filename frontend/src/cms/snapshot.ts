import { createHash } from 'node:crypto'

import * as v from 'valibot'

import { openCappedFolder } from './capped-folder.ts'

/** An answer that was good when it was saved. */
export type Kept = { readonly body: unknown; readonly tags: readonly string[]; readonly at: number }

export type Snapshot = {
  readonly load: (key: string) => Promise<Kept | null>
  readonly has: (key: string) => boolean
  /** The number of answers, and when the newest was written. */
  readonly size: () => { readonly answers: number; readonly newest: string | null }
  /** Writes in the background, one file at a time, so that no visitor waits. */
  readonly save: (key: string, kept: Kept) => void
  /** Removes the answer about a record that no longer exists. */
  readonly drop: (key: string) => void
  /** Resolves once everything saved so far is on disk. */
  readonly settled: () => Promise<void>
  /** Removes every answer whose tags fit. */
  readonly forget: (fits: (tags: readonly string[]) => boolean) => Promise<void>
  /** Removes answers that are too old to be shown. */
  readonly prune: () => Promise<void>
}

export type SnapshotOptions = {
  readonly directory: string
  readonly now: () => number
  readonly onProblem: (error: unknown) => void
  readonly onWell?: () => void
  readonly keepMs?: number
  readonly maxFiles?: number
  readonly maxBytes?: number
}

const week = 7 * 24 * 60 * 60_000
const hour = 60 * 60_000
const mostKnown = 50_000

const fileSchema = v.object({
  key: v.string(),
  at: v.number(),
  tags: v.array(v.string()),
  body: v.unknown(),
})

/** Keeps the CMS's last good answers on disk, so that they outlive a restart. */
export const createSnapshot = (options: SnapshotOptions): Snapshot => {
  const { now, keepMs = week } = options
  const folder = openCappedFolder({ maxFiles: mostKnown, maxBytes: 500_000_000, ...options })
  /** The text that was last written for each answer, so that an unchanged answer is not written again. */
  const written = new Map<string, { readonly text: string; readonly at: number }>()

  const read = async (file: string): Promise<v.InferOutput<typeof fileSchema> | null> =>
    readKept(await folder.read(file))

  return {
    has: (key) => folder.has(fileOf(key)),
    size: () => {
      const { files, newest } = folder.size()
      return { answers: files, newest: newest === null ? null : new Date(newest).toISOString() }
    },
    load: async (key) => {
      const kept = await read(fileOf(key))
      return kept !== null && kept.key === key && now() - kept.at <= keepMs ? kept : null
    },
    save: (key, kept) => {
      const file = fileOf(key)
      const text = digest(JSON.stringify(kept.body))
      const before = folder.has(file) ? written.get(file) : undefined
      if (before?.text === text && kept.at - before.at < hour) return
      if (written.size > mostKnown) written.clear()
      written.set(file, { text, at: kept.at })
      void folder.write(file, JSON.stringify({ key, ...kept }))
    },
    drop: (key) => {
      const file = fileOf(key)
      // An address that a visitor made up was never saved.
      if (!written.delete(file) && !folder.has(file)) return
      void folder.remove(file)
    },
    settled: folder.settled,
    forget: (fits) => {
      written.clear()
      return folder.removeEach(async (name) => fits((await read(name))?.tags ?? []))
    },
    prune: () => folder.removeEach((_, at) => at < now() - keepMs),
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

const fileOf = (key: string): string => `${digest(key)}.json`

/** A damaged file counts as no copy. */
const readKept = (file: Buffer | null): v.InferOutput<typeof fileSchema> | null => {
  try {
    const parsed = v.safeParse(fileSchema, JSON.parse(file?.toString('utf8') ?? 'null'))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
