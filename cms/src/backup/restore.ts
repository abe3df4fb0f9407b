import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

import { extract } from 'tar'

import { databaseCopy, kindOfDatabase } from '#platform/database/copy.ts'

import type { Place } from './backup.ts'
import {
  fileNameFor,
  keptFiles,
  manifestName,
  readManifest,
  restoredName,
  restoredText,
  type Manifest,
} from './manifest.rules.ts'

/** The result of a restore: the time of the backup, and the place of the data that was there before. */
export type Restored = {
  readonly madeAt: string
  readonly setAside: string | null
}

type Options = {
  readonly file: string
  readonly now: Date
  /** Without it, a place that already holds data is left as it is. */
  readonly replace: boolean
}

/** Puts a backup in place; the programs must be stopped. Existing data is set aside, never deleted. */
export const restore = async (place: Place, { file, now, replace }: Options): Promise<Restored> => {
  const { dataDir, databaseUrl } = place
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  mkdirSync(dataDir, { recursive: true })
  const folder = mkdtempSync(path.join(dataDir, '.restore-'))
  try {
    const manifest = await unpack(file, folder)
    const kind = kindOfDatabase(databaseUrl)
    if (manifest.database !== kind)
      throw new Error(`This backup is of ${manifest.database}, and DATABASE_URL names ${kind}.`)
    const database = databaseCopy({ databaseUrl, dataDir })
    const isBlank = (await database.isEmpty()) && !existsSync(path.join(dataDir, 'media'))
    if (!isBlank && !replace)
      throw new Error('There is a database here already. Add --replace to put the backup in its place.')
    const setAside = isBlank ? null : path.join(dataDir, `replaced-${fileNameFor(now).slice(12, 29)}`)
    if (setAside !== null) await clear(place, setAside)
    await database.readFrom(folder)
    for (const name of keptFiles)
      if (existsSync(path.join(folder, name)))
        cpSync(path.join(folder, name), path.join(dataDir, name), { recursive: true })
    // The site's cached pages are older than the restored data.
    rmSync(path.join(dataDir, 'site'), { force: true, recursive: true })
    writeFileSync(
      path.join(dataDir, restoredName),
      restoredText({ backups: path.dirname(file), madeAt: manifest.madeAt }),
    )
    return { madeAt: manifest.madeAt, setAside }
  } finally {
    rmSync(folder, { force: true, recursive: true })
  }
}

const unpack = async (file: string, folder: string): Promise<Manifest> => {
  try {
    await extract({ cwd: folder, file, strict: true })
    const manifest = readManifest(readFileSync(path.join(folder, manifestName), 'utf8'))
    if (manifest !== null) return manifest
  } catch {
    throw new Error(`${file} is not a whole backup of Welkom Hier. It may have been cut short.`)
  }
  throw new Error(`${file} was made by a later version. Update first.`)
}

const clear = async ({ dataDir, databaseUrl }: Place, aside: string): Promise<void> => {
  mkdirSync(aside)
  await databaseCopy({ databaseUrl, dataDir }).setAside(aside)
  for (const name of keptFiles)
    if (existsSync(path.join(dataDir, name))) renameSync(path.join(dataDir, name), path.join(aside, name))
}
