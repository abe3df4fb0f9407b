import type { PayloadRequest } from 'payload'

import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem } from '#platform/local-api.ts'

const system = (req: PayloadRequest) =>
  asSystem(req, 'the program writes the evidence of consent for every person')

/** The act of a person, with the text that they saw. */
export type Evidence = {
  readonly subscriber: string
  /** `newsletter`, or the subject of a follow: `municipality:Delft`. */
  readonly subject: string
  readonly event: 'confirmed' | 'requested' | 'withdrawn'
  /** Distinguishes this act from all others on the same subject: the same act twice is one row. */
  readonly deed: string
  readonly at: Date
  readonly formUrl?: string | null
  readonly wording?: string | null
  readonly wordingVersion?: string | null
  readonly locale?: string | null
  readonly ipPrefix?: string | null
}

/** Adds to the evidence; the same act a second time adds nothing. */
export const note = async (req: PayloadRequest, { at, deed, ...evidence }: Evidence): Promise<void> => {
  const key = `${evidence.subscriber}:${evidence.subject}:${evidence.event}:${deed}`
  const where = { key: { equals: key } }
  await writeOnce(req, {
    find: async () =>
      (await system(req).find({ collection: 'consents', depth: 0, limit: 1, where })).docs[0] ?? null,
    make: () =>
      system(req).create({
        collection: 'consents',
        data: { ...evidence, at: at.toISOString(), key },
        depth: 0,
      }),
  })
}
