import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import { setTimeout } from 'node:timers/promises'

import { createLocalReq, getPayload, type PayloadRequest } from 'payload'

import { env } from '#env.ts'
import { erasePerson } from '#features/privacy/erase.ts'
import { dataFile, personalData, type PersonalData } from '#features/privacy/export.ts'
import { privacyTask, type PrivacyTask } from '#features/privacy/privacy-command.rules.ts'
import { readablePage } from '#features/privacy/readable-page.rules.ts'
import config from '#payload.config.ts'
import { endInOneLine } from '#platform/storage/end-in-one-line.ts'

const spelling = 'Is it spelt right, and is it the address that the person used?'

process.exitCode = await run(privacyTask(process.argv.slice(2))).catch(endInOneLine)
// Notices to the sites leave a moment after the last write.
await setTimeout(300)
// Payload leaves timers and a database behind that would keep the program alive.
process.exit()

async function run(task: PrivacyTask): Promise<number> {
  if (task.kind === 'mistake') return refuse(task.message)
  const payload = await getPayload({ config }).catch(endInOneLine)
  payload.logger.level = 'error'
  const req = await createLocalReq({}, payload)
  return task.kind === 'export' ? exportTo(req, task) : erase(req, task)
}

async function exportTo(req: PayloadRequest, { address, file, language }: PrivacyTask & { kind: 'export' }) {
  const data = await personalData(req, address, { language, now: new Date() })
  if (recordsIn(data) === 0)
    return refuse(`Nothing is kept about ${address}, so nothing is written. ${spelling}`)
  const base = (file ?? newFile()).replace(/\.(?:html|json)$/, '')
  const files = [
    [`${base}.html`, readablePage(data)],
    [`${base}.json`, dataFile(data)],
  ] as const
  for (const [name, text] of files) if (!written(name, text)) return refuse(taken(name))
  return tell(
    `${recordsIn(data)} records written: ${base}.html to read, ${base}.json for programs. Send both to the person, then delete them.`,
  )
}

/** In the data folder, which nobody else can read and git ignores. */
function newFile(): string {
  const folder = path.join(env().DATA_DIR, 'privacy')
  mkdirSync(folder, { mode: 0o700, recursive: true })
  return path.join(folder, `personal-data-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}`)
}

function recordsIn({ parts }: PersonalData): number {
  return parts.reduce((sum, { count }) => sum + count, 0)
}

function taken(name: string): string {
  return `${name} is there already, or can’t be written. Choose another: --out FILE`
}

function written(name: string, text: string): boolean {
  try {
    writeFileSync(name, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch {
    return false
  }
}

async function erase(req: PayloadRequest, { address, confirmed }: PrivacyTask & { kind: 'erase' }) {
  const data = await personalData(req, address, { language: 'en', now: new Date() })
  const isUnknown = recordsIn(data) === 0
  if (isUnknown) console.log(`Nothing is kept about ${address}. ${spelling}`)
  for (const { count, heading } of data.parts.filter((part) => part.count > 0))
    console.log(`  ${count} × ${heading}`)
  if (!confirmed && !(await isSure(address))) return refuse('Nothing has been erased.')
  const result = await erasePerson(req, address, new Date())
  if (result.kind === 'refused') return refuse(result.message.en)
  const account = result.account === 'none' ? '' : ` The account has been ${result.account}.`
  // An erasing that was interrupted at its end is completed by another one, which finds no records.
  return tell(
    `${isUnknown ? 'There was nothing to erase.' : 'Erased.'}${account} Only a fingerprint stays, so that the address does not come back with a list.`,
  )
}

async function isSure(address: string): Promise<boolean> {
  if (!stdin.isTTY) return false
  const terminal = createInterface({ input: stdin, output: stdout })
  const answer = await terminal.question('This can’t be undone. Type the address once more: ')
  terminal.close()
  return answer.trim().toLowerCase() === address
}

function tell(message: string): 0 {
  console.log(message)
  return 0
}

function refuse(message: string): 1 {
  console.error(message)
  return 1
}
