import { link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Payload, PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { whenEnded } from '#platform/database/whole.ts'

const shown = path.join(env().DATA_DIR, 'media')
/** Files that were replaced or removed by a change that is not committed yet. */
const aside = path.join(env().DATA_DIR, 'media-aside')

/** Longer than any upload takes, in milliseconds. */
export const inUse = 15 * 60_000

type WithFiles = {
  readonly filename?: unknown
  readonly sizes?: unknown
}

/** The names of a picture's files: the original, and each of its sizes. */
export const filesOf = ({ filename, sizes }: WithFiles): readonly string[] => {
  const all: unknown[] = [filename]
  for (const size of Object.values<WithFiles | null>({ ...(sizes as object | null) }))
    all.push(size?.filename)
  return all.filter((name): name is string => typeof name === 'string' && name === path.basename(name))
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

/** Runs a file operation that may find the file missing, or already there. */
const ifThere = async (deed: Promise<unknown>): Promise<void> => {
  await deed.catch((error: unknown) => {
    if (!isMissing(error) && (error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  })
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

const putBack = async (name: string): Promise<void> => {
  if (await isThere(path.join(shown, name))) await rm(path.join(aside, name), { force: true })
  else await ifThere(rename(path.join(aside, name), path.join(shown, name)))
}

/** From both folders: another change of the same picture that was undone may have put the file back. */
const remove = async (name: string): Promise<void> => {
  for (const folder of [aside, shown]) await rm(path.join(folder, name), { force: true })
}

/**
 * Keeps the files that a change replaces or removes until the change is committed: Payload removes them first, and a
 * record whose change is undone would be left without files.
 */
export const keepUntilCertain = async (req: PayloadRequest, picture: WithFiles): Promise<void> => {
  const names = filesOf(picture)
  await mkdir(aside, { recursive: true })
  for (const name of names) await ifThere(link(path.join(shown, name), path.join(aside, name)))
  await whenEnded(req, async (isKept) => {
    for (const name of names) await (isKept ? remove(name) : putBack(name))
  })
}

/** Removes files under a new name, and their sizes, when the change that writes them fails or is undone. */
export const removeUnlessKept = (req: PayloadRequest, name: string): Promise<void> =>
  whenEnded(req, async (isKept) => {
    if (isKept) return
    const left = (await namesIn(shown)).filter((file) => file.startsWith(name))
    for (const file of left) await rm(path.join(shown, file), { force: true })
  })

/**
 * Makes files and records agree again after a crash: a set-aside file that still belongs to a picture is put back, and
 * stray files are removed. Files younger than the limit may belong to a running change of another program.
 */
export const tidyFiles = async (payload: Payload, olderThan: Date): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'media',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { filename: true, sizes: true },
    // A record that leaves the trash needs its files.
    trash: true,
  })
  const used = new Set(docs.flatMap(filesOf))
  const isOld = async (file: string): Promise<boolean> => {
    const found = await stat(file).catch(() => null)
    return found !== null && found.ctime <= olderThan
  }
  for (const name of await namesIn(aside)) {
    const file = path.join(aside, name)
    if (!(await isOld(file))) continue
    await (used.has(name) ? putBack(name) : rm(file, { force: true }))
  }
  for (const name of await namesIn(shown)) {
    const file = path.join(shown, name)
    if (!used.has(name) && (await isOld(file))) await rm(file, { force: true })
  }
}

/** Runs at the start of the program. With SQLite no other program writes files; with MongoDB others may. */
export const tidyFilesAtStart = (payload: Payload): Promise<void> =>
  tidyFiles(payload, new Date(Date.now() - (payload.db.name === 'sqlite' ? 0 : inUse)))
