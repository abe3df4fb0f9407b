import type { PayloadRequest } from 'payload'

import { type Segment, type WrittenNewsletter, writeNewsletter } from '#features/newsletter/newsletter.kit.ts'

import { type SharedPart, sharedPart } from './mail-parts.rules.ts'

/** A newsletter as all readers of a segment get it, ready for each one's own links. */
export interface SegmentsLetter extends Pick<WrittenNewsletter, 'fromName' | 'replyTo' | 'subject'> {
  readonly parts: readonly SharedPart[]
}

const most = 64

/** Writes a newsletter once for each segment, and forgets the segment that was asked for the longest ago. */
export const segmentWriter = (
  req: PayloadRequest,
  { newsletter, now }: { readonly newsletter: string; readonly now: () => Date },
): ((segment: Segment) => Promise<SegmentsLetter>) => {
  const written = new Map<string, Promise<SegmentsLetter>>()
  const write = async (segment: Segment): Promise<SegmentsLetter> => {
    const { html, text, ...rest } = await writeNewsletter(req, { id: newsletter, now: now(), segment })
    return { ...rest, parts: [sharedPart('text/plain', text), sharedPart('text/html', html)] }
  }
  return (segment) => {
    const name = [segment.locale, ...segment.provinces].join(' ')
    const found = written.get(name) ?? write(segment)
    written.delete(name)
    written.set(name, found)
    const [oldest] = written.keys()
    if (written.size > most && oldest !== undefined) written.delete(oldest)
    found.catch(() => written.delete(name))
    return found
  }
}
