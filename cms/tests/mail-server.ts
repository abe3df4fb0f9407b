import type { AddressInfo, Socket } from 'node:net'

import { SMTPServer } from 'smtp-server'

import { readMail, type ReadMail } from './outbox.ts'

/**
 * The behaviour of the server for a mail: `drop` and `silent` have received the whole mail, but don't answer.
 * `greylist` accepts a mail at its second try; `slower` closes the connection with 421; `cut` does so in the middle of
 * the mail.
 */
export type Manner = 'busy' | 'cut' | 'drop' | 'greylist' | 'hang' | 'refuse' | 'silent' | 'slower' | 'take'

/** The moments of a conversation at which a test may act. */
type Moment = 'received' | 'recipient'

/** A mail as it came over the wire. */
export type Received = {
  readonly returnTo: string
  readonly to: string
  readonly source: Buffer
}

export type MailServer = {
  readonly url: string
  readonly received: readonly ReadMail[]
  /** The same mails, as bytes. */
  readonly sources: readonly Received[]
  /** The answer for each reader when a mail for them is offered; null accepts it. From now on. */
  readonly answer: (how: (to: string) => Answer | null) => void
  /** From now on. */
  readonly behave: (manner: Manner) => void
  /** Called at each such moment, before the server answers. */
  readonly at: (moment: Moment, step: () => void) => void
  readonly stop: () => Promise<void>
}

type Answer = {
  readonly code: number
  readonly text: string
}

type Options = {
  readonly port?: number
  /** Every login is refused, with any password. */
  readonly closed?: boolean
}

const refusal = (code: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode: code })

/** A real mail server on a socket, which can be made to behave badly. */
export const startMailServer = async ({ closed = false, port = 0 }: Options = {}): Promise<MailServer> => {
  const received: ReadMail[] = []
  const sources: Received[] = []
  const offered = new Set<string>()
  let answerTo: (to: string) => Answer | null = () => null
  const sockets = new Set<Socket>()
  const steps: Record<Moment, () => void> = { received: () => undefined, recipient: () => undefined }
  let manner: Manner = 'take'

  const server = new SMTPServer({
    allowInsecureAuth: true,
    authOptional: true,
    disabledCommands: closed ? ['STARTTLS'] : ['AUTH', 'STARTTLS'],
    onAuth: (_, __, answer) => answer(refusal(535, 'Wrong name or password')),
    onConnect: (_, greet) => {
      if (manner !== 'hang') greet()
    },
    onData: (stream, { envelope }, answer) => {
      const chunks: Buffer[] = []
      if (manner === 'cut') for (const socket of sockets) socket.destroy()
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const source = Buffer.concat(chunks)
        const { mailFrom, rcptTo } = envelope
        const returnTo = mailFrom === false ? '' : mailFrom.address
        void readMail(source).then((mail) => {
          received.push(mail)
          sources.push({ returnTo, source, to: rcptTo[0]?.address ?? '' })
          steps.received()
          if (manner === 'drop') for (const socket of sockets) socket.destroy()
          else if (manner !== 'silent') answer()
        })
      })
    },
    onRcptTo: ({ address }, __, answer) => {
      steps.recipient()
      const said = answerTo(address)
      const isNew = !offered.has(address)
      offered.add(address)
      if (said !== null) answer(refusal(said.code, said.text))
      else if (manner === 'greylist' && isNew) answer(refusal(451, '4.7.1 Greylisted, try again'))
      else if (manner === 'slower') answer(refusal(421, '4.7.0 Too many mails, slow down'))
      else if (manner === 'busy') answer(refusal(451, 'Try again later'))
      else if (manner === 'refuse') answer(refusal(550, 'No such person here'))
      else answer()
    },
  })
  // A killed client resets its connection, which these tests cause on purpose.
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: chosen } = server.server.address() as AddressInfo
  return {
    answer: (how) => {
      answerTo = how
    },
    at: (moment, step) => {
      steps[moment] = step
    },
    behave: (next) => {
      manner = next
    },
    received,
    sources,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(resolve))
    },
    url: `smtp://127.0.0.1:${chosen}`,
  }
}
