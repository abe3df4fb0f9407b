import type { PayloadRequest } from 'payload'

import { writeNewsletter, type Segment, type WrittenNewsletter } from '#features/newsletter/newsletter.kit.ts'

import { sharedPart, type SharedPart } from './mail-parts.rules.ts'

/** A newsletter for all readers of a segment, ready for each reader's own links. */
export type SegmentsLetter = Pick<WrittenNewsletter, 'fromName' | 'replyTo' | 'subject'> & {
  readonly parts: readonly SharedPart[]
}

const most = 64

/** Writes a newsletter once per segment, and drops the least recently used segment. */
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
