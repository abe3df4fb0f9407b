import { encode, wrap } from 'nodemailer/lib/qp'

import { cutAtLinks, withLinks, type PersonalLinks } from '#features/newsletter/personal-links.rules.ts'

/** A part of a newsletter's mails: the bytes that all readers of a segment share, and placeholders between them. */
export type SharedPart = {
  readonly contentType: string
  readonly pieces: readonly (Buffer | string)[]
}

/** Ends a line of quoted-printable where the line of the text goes on. */
const softBreak = '=\r\n'

/** One less than a line may hold, so that every line has room for the sign that it goes on. */
const lineLength = 75

const quoted = (text: string): string => wrap(encode(text), lineLength)

/**
 * Encodes a written part for transport. That costs more than all other work for a mail, so it is done once per segment
 * and not once per reader.
 */
export const sharedPart = (contentType: string, written: string): SharedPart => ({
  contentType,
  pieces: [
    Buffer.from(
      `Content-Type: ${contentType}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`,
    ),
    ...cutAtLinks(written).map((piece, index) => (index % 2 === 0 ? Buffer.from(quoted(piece)) : piece)),
  ],
})

/** The part for one reader, which nodemailer puts into the mail unchanged; a link has its own lines. */
export const partFor = ({ contentType, pieces }: SharedPart, links: PersonalLinks) => {
  const own = (placeholder: string): Buffer =>
    Buffer.from(`${softBreak}${quoted(withLinks(placeholder, links))}${softBreak}`)
  return {
    contentType,
    raw: Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? own(piece) : piece))),
  }
}
