import { createHmac } from 'node:crypto'

import { sameSecret } from '#platform/site-events/sign.rules.ts'

/** The link of one person to one report: `<report>.<person>.<signature>`. */
export type ReportLink = {
  readonly report: string
  readonly person: string
}

const id = '[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const form = new RegExp(`^(${id})\\.(${id})\\.([\\w-]{43})$`)

const sign = ({ person, report }: ReportLink, nonce: string, secret: string): string =>
  createHmac('sha256', secret).update(`report:${report}:${person}:${nonce}`).digest('base64url')

/** The same person always gets the same link, so a reminder has the link of the first mail. */
export const writeReportToken = (link: ReportLink, nonce: string, secret: string): string =>
  `${link.report}.${link.person}.${sign(link, nonce, secret)}`

/** The claims of a token, without proof; only `isReportToken` checks the signature. */
export const readReportToken = (token: string): ReportLink | null => {
  const parts = form.exec(token)
  return parts?.[1] === undefined || parts[2] === undefined ? null : { person: parts[2], report: parts[1] }
}

/** Whether a token is the one for this report and person. */
export const isReportToken = (
  token: string,
  link: ReportLink,
  { nonce, secret }: { nonce: string; secret: string },
): boolean => sameSecret(token, writeReportToken(link, nonce, secret))
