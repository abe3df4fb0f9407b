import PostalMime from 'postal-mime'

import type { ReturnedMail } from './bounce-report.rules.ts'

const addressed = new Set(['delivered-to', 'envelope-to', 'to', 'x-original-to'])
const address = /[^\s<>"',;:]+@[^\s<>"',;:]+/g

/** Reads the parts of a mail that tell whether, and why, it bounced. */
export const parseReturnedMail = async (source: Uint8Array): Promise<ReturnedMail> => {
  const { attachments, headers } = await PostalMime.parse(source, { attachmentEncoding: 'utf8' })
  return {
    addressees: headers.flatMap(({ key, value }) => (addressed.has(key) ? (value.match(address) ?? []) : [])),
    reports: attachments
      .filter(({ mimeType }) => mimeType === 'message/delivery-status')
      .map(({ content }) => (typeof content === 'string' ? content : new TextDecoder().decode(content))),
  }
}
