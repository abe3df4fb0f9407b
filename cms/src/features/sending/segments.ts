import type { PayloadRequest } from 'payload'

import { type Segment, type WrittenNewsletter, writeNewsletter } from '#features/newsletter/newsletter.kit.ts'

const most = 64

/** Writes a newsletter once for each segment, and forgets the segment that was asked for the longest ago. */
export const segmentWriter = (
  req: PayloadRequest,
  { newsletter, now }: { readonly newsletter: string; readonly now: () => Date },
): ((segment: Segment) => Promise<WrittenNewsletter>) => {
  const written = new Map<string, Promise<WrittenNewsletter>>()
  return (segment) => {
    const name = [segment.locale, ...segment.provinces].join(' ')
    const found = written.get(name) ?? writeNewsletter(req, { id: newsletter, now: now(), segment })
    written.delete(name)
    written.set(name, found)
    const [oldest] = written.keys()
    if (written.size > most && oldest !== undefined) written.delete(oldest)
    found.catch(() => written.delete(name))
    return found
  }
}
