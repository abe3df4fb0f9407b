import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

/** An answer that was good once. */
export type Kept = { readonly body: unknown; readonly tags: readonly string[]; readonly at: number }

export type Snapshot = {
  readonly load: (key: string) => Promise<Kept | null>
  /** Writes behind the visitor's back, one file at a time. */
  readonly save: (key: string, kept: Kept) => void
  /** Resolves once everything saved so far is on disk. */
  readonly settled: () => Promise<void>
  /** Removes every answer whose tags fit. */
  readonly forget: (fits: (tags: readonly string[]) => boolean) => Promise<void>
  /** Removes what is too old to be shown. */
  readonly prune: () => Promise<void>
}

export type SnapshotOptions = {
  readonly directory: string
  readonly now: () => number
  readonly onProblem: (error: unknown) => void
  readonly keepMs?: number
}

const week = 7 * 24 * 60 * 60_000
const hour = 60 * 60_000

const fileSchema = v.object({
  key: v.string(),
  at: v.number(),
  tags: v.array(v.string()),
  body: v.unknown(),
})

/** Keeps the CMS's last good answers on disk, so that they outlive a restart. */
export const createSnapshot = ({ directory, now, onProblem, keepMs = week }: SnapshotOptions): Snapshot => {
  const written = new Map<string, { readonly text: string; readonly at: number }>()
  let queue: Promise<void> = mkdir(directory, { recursive: true }).then(() => undefined, onProblem)
  const fileOf = (key: string): string => join(directory, `${digest(key)}.json`)

  const write = async (key: string, kept: Kept): Promise<void> => {
    const file = fileOf(key)
    await writeFile(`${file}.new`, JSON.stringify({ key, ...kept }))
    await rename(`${file}.new`, file)
  }

  return {
    load: async (key) => {
      const kept = await readKept(fileOf(key))
      return kept !== null && kept.key === key && now() - kept.at <= keepMs ? kept : null
    },
    save: (key, kept) => {
      const text = digest(JSON.stringify(kept.body))
      const before = written.get(key)
      if (before?.text === text && kept.at - before.at < hour) return
      written.set(key, { text, at: kept.at })
      queue = queue.then(() => write(key, kept)).catch(onProblem)
    },
    settled: () => queue,
    forget: (fits) => {
      queue = queue.then(() => removeFitting(directory, fits)).catch(onProblem)
      written.clear()
      return queue
    },
    prune: () => {
      queue = queue.then(() => removeOld(directory, now() - keepMs)).catch(onProblem)
      return queue
    },
  }
}

const removeOld = async (directory: string, before: number): Promise<void> => {
  for (const name of await readdir(directory)) {
    const file = join(directory, name)
    if ((await stat(file)).mtimeMs < before) await rm(file, { force: true })
  }
}

const removeFitting = async (
  directory: string,
  fits: (tags: readonly string[]) => boolean,
): Promise<void> => {
  for (const name of await readdir(directory)) {
    const file = join(directory, name)
    const kept = await readKept(file)
    if (kept !== null && fits(kept.tags)) await rm(file, { force: true })
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** A file that is missing or damaged is the same as no copy at all. */
const readKept = async (file: string): Promise<v.InferOutput<typeof fileSchema> | null> => {
  try {
    const parsed = v.safeParse(fileSchema, JSON.parse(await readFile(file, 'utf8')))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
