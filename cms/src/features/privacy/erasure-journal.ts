import { appendFile, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { env } from '#env.ts'

import { journalLine, readJournal, type Erased } from './erasure-journal.rules.ts'

/** Beside the backups and not in the database: an older backup must not bring back people who were erased since. */
const journal = (): string => path.join(env().DATA_DIR, 'backups', 'erased.txt')

/** Records that a person was erased, by the fingerprint of their address only. */
export const noteErasure = async (erased: Erased): Promise<void> => {
  await mkdir(path.dirname(journal()), { recursive: true })
  await appendFile(journal(), journalLine(erased), { mode: 0o600 })
}

/** The people who were erased after a moment, from the journals of this machine and of the given folders. */
export const erasedSince = async (since: Date, folders: readonly string[]): Promise<ReadonlySet<string>> => {
  const files = [journal(), ...folders.map((folder) => path.join(folder, 'erased.txt'))]
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))
  return readJournal(texts.join('\n'), since)
}
