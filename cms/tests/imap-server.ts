import { createServer, type AddressInfo, type Socket } from 'node:net'

/** A mailbox on a socket, with the few IMAP commands that reading and moving mails needs. */
export type ImapServer = {
  readonly url: string
  /** The mails of each folder. */
  readonly folders: ReadonlyMap<string, readonly string[]>
  readonly put: (mail: string) => void
  /** Closes every connection when a command with this name comes, once. */
  readonly breakAt: (command: string) => void
  readonly stop: () => Promise<void>
}

type Mail = {
  readonly uid: number
  readonly source: string
}

const textOf = (part = ''): string => part.replaceAll('"', '')

export const startImapServer = async (): Promise<ImapServer> => {
  const folders = new Map<string, Mail[]>([['INBOX', []]])
  const sockets = new Set<Socket>()
  let nextUid = 1
  let breaking = ''

  const inbox = (): Mail[] => folders.get('INBOX') ?? []
  const answers: Readonly<Record<string, (parts: readonly string[]) => readonly string[]>> = {
    CAPABILITY: () => ['* CAPABILITY IMAP4rev1 MOVE'],
    CREATE: ([name]) => {
      folders.set(textOf(name), [])
      return []
    },
    FETCH: ([uid]) => {
      const mail = inbox().find((one) => one.uid === Number(uid))
      if (mail === undefined) return []
      const { length } = Buffer.from(mail.source)
      return [`* ${inbox().indexOf(mail) + 1} FETCH (UID ${mail.uid} BODY[] {${length}}\r\n${mail.source})`]
    },
    LIST: ([, pattern]) =>
      textOf(pattern) === ''
        ? ['* LIST (\\Noselect) "/" ""']
        : [...folders.keys()].map((name) => `* LIST (\\HasNoChildren) "/" "${name}"`),
    LOGOUT: () => ['* BYE see you'],
    MOVE: ([uid, to]) => {
      const mail = inbox().find((one) => one.uid === Number(uid))
      if (mail === undefined) return []
      const place = inbox().indexOf(mail)
      inbox().splice(place, 1)
      folders.get(textOf(to))?.push(mail)
      return [`* ${place + 1} EXPUNGE`]
    },
    SEARCH: () => [
      `* SEARCH ${inbox()
        .map(({ uid }) => uid)
        .join(' ')}`.trim(),
    ],
    SELECT: () => [
      `* ${inbox().length} EXISTS`,
      '* 0 RECENT',
      '* FLAGS (\\Seen \\Deleted)',
      '* OK [UIDVALIDITY 1] fine',
      `* OK [UIDNEXT ${nextUid}] fine`,
    ],
  }

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    socket.write('* OK ready\r\n')
    let rest = ''
    socket.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const [tag = '', ...words] = line.match(/"[^"]*"|\([^)]*\)|\S+/g) ?? []
        const [name = '', ...parts] = words[0]?.toUpperCase() === 'UID' ? words.slice(1) : words
        const command = name.toUpperCase()
        if (command === breaking) {
          breaking = ''
          return void socket.destroy()
        }
        for (const answer of answers[command]?.(parts) ?? []) socket.write(`${answer}\r\n`)
        socket.write(`${tag} OK ${command} done\r\n`)
        if (command === 'LOGOUT') socket.end()
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    breakAt: (command) => {
      breaking = command
    },
    get folders() {
      return new Map([...folders].map(([name, mails]) => [name, mails.map(({ source }) => source)]))
    },
    put: (source) => {
      inbox().push({ source, uid: nextUid })
      nextUid += 1
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
    url: `imap://bounces:secret@127.0.0.1:${port}`,
  }
}
