import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'

import { backUp } from '#backup/backup.ts'
import { restore } from '#backup/restore.ts'
import { env } from '#env.ts'
import { keepToOwner, writeForOwnerOnly } from '#platform/owner-only.ts'

const place = { dataDir: env().DATA_DIR, databaseUrl: env().DATABASE_URL }

const confirmed = async (): Promise<boolean> => {
  if (!stdin.isTTY) return false
  const terminal = createInterface({ input: stdin, output: stdout })
  const answer = await terminal.question(
    'This puts the backup in the place of what is here now. Type “yes”: ',
  )
  terminal.close()
  return answer.trim().toLowerCase() === 'yes'
}

const runBackup = async (file: string | null): Promise<void> => {
  const made = await backUp(place, { file, now: new Date() })
  console.log(`Backed up to ${made}\nIt holds secrets and personal data: keep it where only you can read it.`)
}

const runRestore = async (
  file: string,
  { replace, yes }: { replace: boolean; yes: boolean },
): Promise<void> => {
  if (replace && !yes && !(await confirmed())) throw new Error('Nothing has been changed.')
  const { madeAt, setAside } = await restore(place, { file, now: new Date(), replace })
  await keepToOwner([place.dataDir])
  console.log(`Restored what was backed up at ${madeAt}.`)
  if (setAside !== null)
    console.log(`What was here before is in ${setAside}; delete it when you no longer need it.`)
}

/** `backup [FILE]` and `restore FILE [--replace] [--yes]`. */
const run = async (args: string[]): Promise<void> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    args,
    options: { replace: { default: false, type: 'boolean' }, yes: { default: false, type: 'boolean' } },
  })
  const [command, file] = positionals
  if (command === 'backup') return runBackup(file ?? null)
  if (command === 'restore' && file !== undefined) return runRestore(file, values)
  throw new Error('Say which: npm run backup [-- FILE], or npm run restore -- FILE [--replace]')
}

writeForOwnerOnly()
try {
  await run(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
