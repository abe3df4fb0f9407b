import { vi } from 'vitest'

import type { Cms } from './kit.ts'
import { readMails, type ReadMail } from './outbox.ts'

/** Waits until so many mails have been sent to this address, and returns the last of them. */
export const mailTo = (cms: Cms, address: string, count = 1): Promise<ReadMail> =>
  vi.waitFor(
    async () => {
      const mails = (await readMails(cms)).filter(({ to }) => to.includes(address))
      const last = mails.at(count - 1)
      if (last === undefined) throw new Error(`${mails.length} mails for ${address}, not ${count}`)
      return last
    },
    { interval: 50, timeout: 60_000 },
  )

/** The token in the link of an invitation. */
export const tokenIn = ({ url }: ReadMail): string => new URL(url ?? '').searchParams.get('token') ?? ''
