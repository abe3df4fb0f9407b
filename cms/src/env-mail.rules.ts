import { createPrivateKey } from 'node:crypto'

/** The settings of mail that only make sense together. */
export type MailSettings = {
  readonly BOUNCE_ADDRESS?: string | undefined
  readonly DKIM_DOMAIN?: string | undefined
  /** The key itself, in PEM. */
  readonly DKIM_PRIVATE_KEY?: string | undefined
  readonly DKIM_SELECTOR?: string | undefined
  readonly IMAP_URL?: string | undefined
  readonly MAIL_FROM: string
}

/** The domain and key that sign mails. */
export type DkimSettings = {
  readonly domain: string
  readonly privateKey: string
  readonly selector: string
}

/** A local part has at most 64 characters; a delivery's mark takes 54 of them. */
const longestMailbox = 10

const domainOf = (from: string): string => /@([^>\s]+)>?\s*$/.exec(from)?.[1]?.toLowerCase() ?? ''

const isKey = (text: string): boolean => {
  try {
    return createPrivateKey(text).asymmetricKeyType === 'rsa'
  } catch {
    return false
  }
}

/** One sentence for each setting of mail that can't be used as it is; empty when all is well. */
export const wrongMailSettings = (settings: MailSettings): string[] => {
  const { BOUNCE_ADDRESS, DKIM_DOMAIN, DKIM_PRIVATE_KEY, DKIM_SELECTOR, IMAP_URL, MAIL_FROM } = settings
  const problems: string[] = []
  const given = [DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY].filter((one) => one !== undefined).length
  if (given !== 0 && given !== 3)
    problems.push('DKIM_DOMAIN, DKIM_SELECTOR and DKIM_PRIVATE_KEY belong together: set all three or none.')
  if (DKIM_PRIVATE_KEY !== undefined && !isKey(DKIM_PRIVATE_KEY))
    problems.push('DKIM_PRIVATE_KEY must be an RSA key in PEM, or the path of a file that holds one.')
  const from = domainOf(MAIL_FROM)
  const domain = DKIM_DOMAIN?.toLowerCase()
  if (domain !== undefined && from !== domain && !from.endsWith(`.${domain}`))
    problems.push(`DKIM_DOMAIN must be the domain of MAIL_FROM (${from}) or one above it.`)
  if (BOUNCE_ADDRESS !== undefined && !/^[a-z0-9._-]+@[a-z0-9.-]+$/i.test(BOUNCE_ADDRESS))
    problems.push('BOUNCE_ADDRESS must be a plain address: bounces@example.org.')
  else if (BOUNCE_ADDRESS !== undefined && BOUNCE_ADDRESS.indexOf('@') > longestMailbox)
    problems.push(`The part of BOUNCE_ADDRESS before the @ must have at most ${longestMailbox} characters.`)
  if (IMAP_URL !== undefined && !/^imaps?:\/\/[^@/]+@[^@/]+/.test(IMAP_URL))
    problems.push('IMAP_URL must look like imaps://user:password@mail.example.org.')
  if (IMAP_URL !== undefined && BOUNCE_ADDRESS === undefined)
    problems.push('IMAP_URL needs BOUNCE_ADDRESS: the address whose mail lies in that mailbox.')
  return problems
}

/** The signature for mails; null when mails are not signed. */
export const dkimOf = ({
  DKIM_DOMAIN,
  DKIM_PRIVATE_KEY,
  DKIM_SELECTOR,
}: MailSettings): DkimSettings | null =>
  DKIM_DOMAIN === undefined || DKIM_PRIVATE_KEY === undefined || DKIM_SELECTOR === undefined
    ? null
    : { domain: DKIM_DOMAIN, privateKey: DKIM_PRIVATE_KEY, selector: DKIM_SELECTOR }
