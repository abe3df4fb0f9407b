import type { Cms } from '../../../../tests/kit.ts'
import { readMails, type ReadMail } from '../../../../tests/outbox.ts'

/** The mails that name this festival. */
export const mailsIn = async (cms: Cms, about: string): Promise<readonly ReadMail[]> =>
  (await readMails(cms)).filter(({ text }) => text.includes(about))
