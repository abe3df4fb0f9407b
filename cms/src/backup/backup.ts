import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { create } from 'tar'

import { databaseCopy, kindOfDatabase } from '#platform/database/copy.ts'

import { fileNameFor, keptFiles, manifestName, type Manifest } from './manifest.rules.ts'

export type Place = {
  readonly dataDir: string
  readonly databaseUrl: string | undefined
}

/**
 * Writes the database, the uploads and the secrets into one file, while the programs run. Returns its path; on a
 * failure it leaves nothing behind.
 */
export const backUp = async (
  { dataDir, databaseUrl }: Place,
  { file, now }: { readonly file: string | null; readonly now: Date },
): Promise<string> => {
  const target = path.resolve(file ?? path.join(dataDir, 'backups', fileNameFor(now)))
  if (existsSync(target)) throw new Error(`${target} is there already. Choose another name.`)
  mkdirSync(path.dirname(target), { recursive: true })
  const folder = mkdtempSync(path.join(path.dirname(target), '.backup-'))
  try {
    await databaseCopy({ databaseUrl, dataDir }).writeTo(folder)
    // Uploads come after the database: every picture that a record names is then there, and an extra picture does no
    // harm.
    for (const name of keptFiles)
      if (existsSync(path.join(dataDir, name)))
        cpSync(path.join(dataDir, name), path.join(folder, name), { recursive: true })
    const manifest: Manifest = { database: kindOfDatabase(databaseUrl), format: 1, madeAt: now.toISOString() }
    writeFileSync(path.join(folder, manifestName), JSON.stringify(manifest, null, 2))
    await create({ cwd: folder, file: `${target}.part`, gzip: true, mode: 0o600, portable: true }, ['.'])
    renameSync(`${target}.part`, target)
    return target
  } finally {
    rmSync(folder, { force: true, recursive: true })
    rmSync(`${target}.part`, { force: true })
  }
}
