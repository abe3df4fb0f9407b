import { ImapFlow } from 'imapflow'

/** The kind of a mail in the mailbox, which is also the folder that it is moved to. */
export type Kept = 'bounce' | 'other'

const folders: Readonly<Record<Kept, string>> = { bounce: 'Bounces-read', other: 'Bounces-other' }

type Mailbox = {
  /** `imaps://user:password@mail.example.org`. */
  readonly url: string
  readonly patience?: number
  readonly read: (source: Uint8Array) => Promise<Kept>
}

const most = 500

const optionsOf = (url: string, patience: number) => {
  const { hostname, password, port, protocol, username } = new URL(url)
  const secure = protocol === 'imaps:'
  return {
    auth: { pass: decodeURIComponent(password), user: decodeURIComponent(username) },
    connectionTimeout: patience,
    greetingTimeout: patience,
    host: hostname,
    logger: false,
    port: port === '' ? (secure ? 993 : 143) : Number(port),
    secure,
    socketTimeout: patience,
  } as const
}

/**
 * Reads every mail in the inbox, and moves it once its content has been stored: a mail that could not be read, or a
 * program that ended half-way, leaves it where it was.
 */
export const readMailbox = async ({ patience = 60_000, read, url }: Mailbox): Promise<void> => {
  const client = new ImapFlow(optionsOf(url, patience))
  // An error of the connection is thrown by the command that was running.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await makeFolders(client)
    const lock = await client.getMailboxLock('INBOX')
    try {
      const all = await client.search({ all: true }, { uid: true })
      for (const uid of all === false ? [] : (all ?? []).slice(0, most)) {
        const found = await client.fetchOne(String(uid), { source: true }, { uid: true })
        if (found === false || found.source === undefined) continue
        const kept = await read(found.source)
        await client.messageMove(String(uid), folders[kept], { uid: true })
      }
    } finally {
      lock.release()
    }
  } finally {
    await client.logout().catch(() => client.close())
  }
}

const makeFolders = async (client: ImapFlow): Promise<void> => {
  // By the last part of their names: where a server keeps all folders below the inbox, imapflow adds that prefix by
  // itself.
  const known = new Set((await client.list()).map(({ name }) => name))
  for (const folder of Object.values(folders)) if (!known.has(folder)) await client.mailboxCreate(folder)
}
