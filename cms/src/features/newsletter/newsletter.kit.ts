import type { PayloadRequest } from 'payload'

import { env } from '#env.ts'
import type { Words } from '#i18n/words.ts'
import { asSystem } from '#platform/local-api.ts'

import { placeholders } from './personal-links.rules.ts'

/** Readers who get the same newsletter, but for their own links. */
export interface Segment {
  readonly locale: 'ar' | 'en' | 'nl'
  /** Whose festivals come first, sorted. */
  readonly provinces: readonly string[]
}

/** A newsletter as one segment gets it, with placeholders where each reader's own links go. */
export interface WrittenNewsletter {
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly fromName: string
  readonly replyTo: string | null
}

/** Writes a newsletter for a segment, as it is at that moment. */
export const writeNewsletter = async (
  req: PayloadRequest,
  { id, segment }: { readonly id: string; readonly segment: Segment; readonly now: Date },
): Promise<WrittenNewsletter> => {
  const { slug, subject } = await asSystem(req, 'the newsletter is written by the program').findByID({
    collection: 'newsletters',
    depth: 0,
    draft: true,
    id,
    locale: segment.locale,
  })
  const web = `${env.SITE_URL}/nieuwsbrief/archief/${slug}`
  return {
    fromName: '',
    html: `<p><a href="${web}">${subject}</a></p><p><a href="${placeholders.unsubscribe}">×</a></p>`,
    replyTo: null,
    subject,
    text: `${subject}\n\n${web}\n\n${placeholders.unsubscribe}`,
  }
}

/** What must be put right before a newsletter may be sent, in words for staff; empty when all is well. */
export const blockingProblems = (_req: PayloadRequest, _newsletter: string): Promise<readonly Words[]> =>
  Promise.resolve([])
