import type { Cms } from '../../../../tests/kit.ts'
import { type ReadMail, readMails } from '../../../../tests/outbox.ts'

/** The mails that name this festival. */
export const mailsIn = async (cms: Cms, about: string): Promise<readonly ReadMail[]> =>
  (await readMails(cms)).filter(({ text }) => text.includes(about))
