import { appendFile, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { env } from '#env.ts'

import { type Erased, journalLine, readJournal } from './erasure-journal.rules.ts'

/** Beside the backups and not in the database: a backup of an earlier day must not bring back who was erased since. */
const journal = (): string => path.join(env().DATA_DIR, 'backups', 'erased.txt')

/** Writes down that somebody was erased, by the fingerprint of their address alone. */
export const noteErasure = async (erased: Erased): Promise<void> => {
  await mkdir(path.dirname(journal()), { recursive: true })
  await appendFile(journal(), journalLine(erased), { mode: 0o600 })
}

/** Who was erased after a moment, as this machine and the folders named remember it. */
export const erasedSince = async (since: Date, folders: readonly string[]): Promise<ReadonlySet<string>> => {
  const files = [journal(), ...folders.map((folder) => path.join(folder, 'erased.txt'))]
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))
  return readJournal(texts.join('\n'), since)
}
