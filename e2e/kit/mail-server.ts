import type { AddressInfo, Socket } from 'node:net'

import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { vi } from 'vitest'

/** A mail as its receiver sees it. */
export type Mail = {
  readonly html: string
  readonly subject: string
  readonly text: string
  readonly to: string
}

/** A mail server that stores its mails, and can be turned off for some time. */
export type MailServer = {
  readonly url: string
  /** Closes the port: connections are refused from now on. */
  readonly goAway: () => Promise<void>
  readonly comeBack: () => Promise<void>
  readonly mailsTo: (address: string) => readonly Mail[]
  /** Waits for the first mail to this address with this text in its subject; an earlier mail counts too. */
  readonly mailTo: (address: string, subject: string, patience?: number) => Promise<Mail>
}

const listen = async (server: SMTPServer, port: number): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return (server.server.address() as AddressInfo).port
}

/** Starts a real mail server on a free port. */
export const startMailServer = async (): Promise<MailServer> => {
  const received: Mail[] = []
  const make = (): { server: SMTPServer; sockets: Set<Socket> } => {
    const sockets = new Set<Socket>()
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, _session, answer) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => {
          void PostalMime.parse(Buffer.concat(chunks)).then(({ html, subject, text, to }) => {
            const address = to?.[0]?.address ?? ''
            received.push({ html: html ?? '', subject: subject ?? '', text: text ?? '', to: address })
            answer()
          })
        })
      },
    })
    server.on('error', () => undefined)
    server.server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    })
    return { server, sockets }
  }
  let running = make()
  const port = await listen(running.server, 0)
  const mailsTo = (address: string): readonly Mail[] => received.filter(({ to }) => to === address)
  return {
    comeBack: async () => {
      running = make()
      await listen(running.server, port)
    },
    goAway: async () => {
      for (const socket of running.sockets) socket.destroy()
      await new Promise<void>((resolve) => running.server.close(resolve))
    },
    mailTo: (address, subject, patience = 60_000) =>
      vi.waitFor(
        () => {
          const found = mailsTo(address).find((mail) => mail.subject.includes(subject))
          if (found === undefined)
            throw new Error(
              `No mail “${subject}” to ${address}; it has: ${mailsTo(address)
                .map((mail) => mail.subject)
                .join(', ')}`,
            )
          return found
        },
        { interval: 250, timeout: patience },
      ),
    mailsTo,
    url: `smtp://127.0.0.1:${port}`,
  }
}

/** The first link in a mail that matches; a mail without one is an error. */
export const linkIn = ({ subject, text }: Mail, address: RegExp): string => {
  const [found] = address.exec(text) ?? []
  if (found === undefined) throw new Error(`The mail “${subject}” has no ${String(address)}:\n${text}`)
  return found
}
