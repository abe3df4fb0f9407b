import type { PayloadRequest } from 'payload'

import { writeOnce } from '#platform/database/write-once.ts'
import { asSystem } from '#platform/local-api.ts'

const system = (req: PayloadRequest) =>
  asSystem(req, 'evidence of consent is written by the program, whoever gives or withdraws it')

/** What a person did, with what they saw. */
export interface Evidence {
  readonly subscriber: string
  /** `newsletter`, or what somebody follows: `municipality:Delft`. */
  readonly subject: string
  readonly event: 'confirmed' | 'requested' | 'withdrawn'
  /** Tells this deed from every other one for the same subject: done twice it is one row. */
  readonly deed: string
  readonly at: Date
  readonly formUrl?: string | null
  readonly wording?: string | null
  readonly wordingVersion?: string | null
  readonly locale?: string | null
  readonly ipPrefix?: string | null
}

/** Adds to the evidence; the same deed a second time adds nothing. */
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
