import path from 'node:path'

import { env } from '#env.ts'
import { isPublic } from '#env.rules.ts'

/** Where mails lie as files when there is no mail server. */
export const outboxFolder = (): string => path.join(env().DATA_DIR, 'outbox')

/** Mails are to be read in the admin only where they never leave the machine, which the files lie open on anyway. */
export const mailsStayHere = (): boolean => env().SMTP_URL === undefined && !isPublic(env())
