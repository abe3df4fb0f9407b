import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { ImapFlow } from 'imapflow'

/** A Dovecot of its own, with one mailbox. */
export type Dovecot = {
  readonly url: string
  /** Stores a mail in the inbox, over IMAP. */
  readonly put: (mail: string) => Promise<void>
  /** How many mails each folder holds, by the last part of its name. */
  readonly counts: () => Promise<Record<string, number>>
  readonly stop: () => Promise<void>
}

const program = '/usr/sbin/dovecot'

/** Whether this machine has Dovecot (Debian: apt-get install dovecot-imapd). */
export const hasDovecot = (): boolean => spawnSync(program, ['--version']).status === 0

/** Starts Dovecot with its folders beside the inbox, or below it with a prefix such as `INBOX.`. */
export const startDovecot = async (prefix = ''): Promise<Dovecot> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'welkom-imap-'))
  const port = await freePort()
  const config = path.join(folder, 'dovecot.conf')
  const home = path.join(folder, 'home')
  const owner = ownerOf()
  mkdirSync(home)
  chmodSync(folder, 0o755)
  chownSync(home, owner.uid, owner.gid)
  writeFileSync(config, settings({ folder, home, owner, port, prefix }))
  const child = spawn(program, ['-F', '-c', config], { stdio: 'ignore' })
  const url = `imap://bounces:secret@127.0.0.1:${port}`
  await untilReady(port, child, folder)
  return {
    counts: () =>
      within(port, async (client) => {
        const found: Record<string, number> = {}
        for (const { name, path: place } of await client.list()) {
          const status = await client.status(place, { messages: true })
          found[name] = status === false ? 0 : (status.messages ?? 0)
        }
        return found
      }),
    put: (mail) => within(port, async (client) => void (await client.append('INBOX', mail))),
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { force: true, recursive: true })
    },
    url,
  }
}

type Owner = {
  readonly uid: number
  readonly gid: number
  readonly group: string
  readonly login: string
}

/** Dovecot stores no mail as root: then it is the user who owns all mail on Debian. */
const ownerOf = (): Owner => {
  const { gid, uid, username } = userInfo()
  if (uid === 0) return { gid: 8, group: 'dovecot', login: 'dovenull', uid: 8 }
  const group = spawnSync('id', ['-gn'], { encoding: 'utf8' }).stdout.trim()
  return { gid, group, login: username, uid }
}

type Settings = {
  readonly folder: string
  readonly home: string
  readonly owner: Owner
  readonly port: number
  readonly prefix: string
}

const settings = ({ folder, home, owner, port, prefix }: Settings): string => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
default_internal_user = ${owner.uid === 8 ? 'dovecot' : owner.login}
default_internal_group = ${owner.group}
default_login_user = ${owner.login}
mail_location = maildir:~/Maildir
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${String(owner.uid)} gid=${String(owner.gid)} home=${home}
}
namespace inbox {
  inbox = yes
  prefix = ${prefix}
  separator = .
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${String(port)}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const within = async <Found>(port: number, act: (client: ImapFlow) => Promise<Found>): Promise<Found> => {
  const client = new ImapFlow({
    auth: { pass: 'secret', user: 'bounces' },
    host: '127.0.0.1',
    logger: false,
    port,
    secure: false,
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.logout()
  }
}

const tries = 100

const untilReady = async (port: number, child: ChildProcess, folder: string): Promise<void> => {
  for (let count = 0; count < tries && child.exitCode === null; count += 1) {
    const isReady = await within(port, () => Promise.resolve(true)).catch(() => false)
    if (isReady) return
    await wait(100)
  }
  throw new Error(`Dovecot did not start: ${readFileSync(path.join(folder, 'log'), 'utf8')}`)
}
