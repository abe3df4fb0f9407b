import PostalMime, { type Email } from 'postal-mime'

import type { ReturnedMail } from './bounce-report.rules.ts'

const addressed = new Set([
  'delivered-to',
  'envelope-to',
  'to',
  'x-delivered-to',
  'x-envelope-to',
  'x-original-to',
  'x-rcpt-to',
])
const address = /[^\s<>"',;:]+@[^\s<>"',;:]+/g
const forwarded = /^\s*(?:fwd?|fw|re|aw|wg|tr|rv|enc|antw|betr|doorst|doorgestuurd)\s*:/i

/** Reads the parts of a mail that tell whether, and why, it bounced; null when it is no mail at all. */
export const parseReturnedMail = async (source: Uint8Array): Promise<ReturnedMail | null> => {
  // A mail inside a mail stays closed: what it reports was about another one.
  const mail = await PostalMime.parse(source, {
    attachmentEncoding: 'utf8',
    forceRfc822Attachments: true,
  }).catch(() => null)
  return mail === null ? null : partsOf(mail)
}

const partsOf = ({ attachments, from, headers, subject = '', text = '' }: Email): ReturnedMail => {
  const header = (name: string): string | null => headers.find(({ key }) => key === name)?.value ?? null
  const kind = header('content-type') ?? ''
  const contentOf = (wanted: RegExp): readonly string[] =>
    attachments.flatMap(({ content, mimeType }) =>
      wanted.test(mimeType) && typeof content === 'string' ? [content] : [],
    )
  const [copy] = contentOf(/^(?:message\/(?:rfc822|global|global-headers)|text\/rfc822-headers)$/)
  return {
    addressees: headers.flatMap(({ key, value }) => (addressed.has(key) ? (value.match(address) ?? []) : [])),
    from: from?.address ?? '',
    isForwarded: headers.some(({ key }) => key.startsWith('resent-')) || forwarded.test(subject),
    isReport:
      /^\s*multipart\/report\b/i.test(kind) &&
      !/report-type\s*=\s*"?(?:disposition-notification|feedback-report)/i.test(kind),
    reports: contentOf(/^message\/(?:global-)?delivery-status$/),
    returnedTo: copy === undefined ? null : addresseeOf(copy),
    returnPath: header('return-path')?.replaceAll(/[<>\s]/g, '') ?? null,
    subject,
    text,
  }
}

/** The address in `To` of a copy. */
const addresseeOf = (copy: string): string | null =>
  /^to:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/im
    .exec(copy.split(/\r?\n\r?\n/, 1)[0] ?? '')?.[1]
    ?.match(address)?.[0]
    ?.toLowerCase() ?? null
