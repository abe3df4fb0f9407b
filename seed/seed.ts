import { randomBytes } from 'node:crypto'
import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import { setTimeout } from 'node:timers/promises'

import { endInOneLine } from '@welkom-hier/cms/end-in-one-line.ts'
import config from '@welkom-hier/cms/payload.config.ts'
import { getPayload, type Payload } from 'payload'

import { isPublic, taskFrom, type Task } from './arguments.rules.ts'
import { env } from './env.ts'
import { emptyContent } from './steps/empty.ts'
import { fill } from './steps/fill.ts'
import { writeFirstAdmin } from './steps/users.ts'
import { writeVolume } from './volume/write-volume.ts'

const { addresses, demoPassword, production } = env()
const publicSite = production && isPublic(addresses)
const firstAdminHint = 'Make the first account with: npm run seed -- --admin you@your-organisation.nl'

process.exitCode = await run(taskFrom(process.argv.slice(2))).catch(endInOneLine)
// The last notices to the sites are sent a moment after the last write.
await setTimeout(300)
// Payload keeps timers and a database connection open, which would keep the program alive.
process.exit()

async function run(task: Task): Promise<number> {
  if (task.kind === 'mistake') return refuse(task.message)
  if (task.kind === 'help') return tell(task.message)
  if (publicSite && task.kind !== 'first-admin' && task.kind !== 'fill-if-empty')
    return refuse(`Demo accounts and demo content have no place on a public address. ${firstAdminHint}`)
  if (task.kind === 'reset' && !task.confirmed) {
    if (!stdin.isTTY)
      return refuse('Nothing has been changed: nobody can be asked here. Add --yes to empty the content.')
    if (!(await confirmed())) return refuse('Nothing has been changed.')
  }

  const payload = await getPayload({ config }).catch(endInOneLine)
  // The seed usually runs before the site starts, so failed notices to the site are not logged.
  payload.logger.level = 'error'
  if (task.kind === 'first-admin') return makeFirstAdmin(payload, task.email)
  const { totalDocs: accounts } = await payload.count({ collection: 'users', overrideAccess: true })
  if (task.kind === 'fill-if-empty' && accounts > 0)
    return tell('There are accounts already: nothing to fill.')
  if (publicSite) return tell(`The database is ready and empty. ${firstAdminHint}`)
  if (task.kind === 'reset') console.log(`Emptying         ${await emptyContent(payload)} records deleted`)
  const filled = await fillAll(payload)
  if (task.kind === 'volume') await writeVolume(payload, task, { now: new Date(), tell: console.log })
  return filled
}

async function fillAll(payload: Payload): Promise<number> {
  const password = demoPassword ?? randomBytes(12).toString('base64url')
  const { accountsMade } = await fill(payload, { password, now: new Date(), tell: console.log })
  if (accountsMade.length > 0) {
    console.log(
      `\nLog in with one of these addresses:\n${accountsMade.map((email) => `  ${email}`).join('\n')}`,
    )
    console.log(
      demoPassword === null
        ? `  password: ${password}  (shown only now)`
        : '  password: that of DEMO_PASSWORD',
    )
  }
  return 0
}

async function makeFirstAdmin(payload: Payload, email: string): Promise<number> {
  const password = randomBytes(12).toString('base64url')
  const { outcome } = await writeFirstAdmin(payload, email, password)
  return tell(
    outcome === 'made'
      ? `Made ${email}, password: ${password}  (shown only now)`
      : `${email} has an account already.`,
  )
}

async function confirmed(): Promise<boolean> {
  const terminal = createInterface({ input: stdin, output: stdout })
  const answer = await terminal.question(
    'This deletes all festivals, organisations, stories, quotes, pages and pictures. Type “yes”: ',
  )
  terminal.close()
  return answer.trim().toLowerCase() === 'yes'
}

function tell(message: string): 0 {
  console.log(message)
  return 0
}

function refuse(message: string): 1 {
  console.error(message)
  return 1
}
