import path from 'node:path'

import { isPublic } from '#env.rules.ts'
import { env } from '#env.ts'

/** The folder of mails as files when there is no mail server. */
export const outboxFolder = (): string => path.join(env().DATA_DIR, 'outbox')

/** The admin shows the text of mails only where they never leave the machine: there the files are readable anyway. */
export const mailsStayHere = (): boolean => env().SMTP_URL === undefined && !isPublic(env())
