import type { AddressInfo, Socket } from 'node:net'

import { SMTPServer } from 'smtp-server'

import { type ReadMail, readMail } from './outbox.ts'

/** What the server does with a mail: `drop` and `silent` have the whole mail by then, and don't say so. */
export type Manner = 'busy' | 'drop' | 'hang' | 'refuse' | 'silent' | 'take'

/** Where in a conversation a test may step in. */
type Moment = 'received' | 'recipient'

export interface MailServer {
  readonly url: string
  readonly received: readonly ReadMail[]
  /** From now on. */
  readonly behave: (manner: Manner) => void
  /** Called at each such moment, before the server answers. */
  readonly at: (moment: Moment, step: () => void) => void
  readonly stop: () => Promise<void>
}

const refusal = (code: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode: code })

/** A real mail server on a socket, which can be made to behave badly. */
export const startMailServer = async (port = 0): Promise<MailServer> => {
  const received: ReadMail[] = []
  const sockets = new Set<Socket>()
  const steps: Record<Moment, () => void> = { received: () => undefined, recipient: () => undefined }
  let manner: Manner = 'take'

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onConnect: (_, greet) => {
      if (manner !== 'hang') greet()
    },
    onData: (stream, _, answer) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        void readMail(Buffer.concat(chunks)).then((mail) => {
          received.push(mail)
          steps.received()
          if (manner === 'drop') for (const socket of sockets) socket.destroy()
          else if (manner !== 'silent') answer()
        })
      })
    },
    onRcptTo: (_, __, answer) => {
      steps.recipient()
      if (manner === 'busy') answer(refusal(451, 'Try again later'))
      else if (manner === 'refuse') answer(refusal(550, 'No such person here'))
      else answer()
    },
  })
  // A client that is killed resets its connection; that is what the tests are about.
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: chosen } = server.server.address() as AddressInfo
  return {
    at: (moment, step) => {
      steps[moment] = step
    },
    behave: (next) => {
      manner = next
    },
    received,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(resolve))
    },
    url: `smtp://127.0.0.1:${chosen}`,
  }
}
