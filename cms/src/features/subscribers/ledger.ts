import type { PayloadRequest } from 'payload'

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
  if (await isNoted(req, key)) return
  try {
    await system(req).create({ collection: 'consents', data: { ...evidence, at: at.toISOString(), key } })
  } catch (error) {
    // The other half of a double click was faster.
    if (!(await isNoted(req, key))) throw error
  }
}

const isNoted = async (req: PayloadRequest, key: string): Promise<boolean> =>
  (await system(req).count({ collection: 'consents', where: { key: { equals: key } } })).totalDocs > 0
