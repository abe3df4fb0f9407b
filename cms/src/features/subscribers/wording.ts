import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

import { wordingsIn, type Wordings } from './wording.rules.ts'

/** The present sentences of the site's forms. */
export const wordingsNow = async (req: PayloadRequest): Promise<Wordings> =>
  wordingsIn(
    await asSystem(req, 'the sentences are public; only staff read the other settings').findGlobal({
      slug: 'newsletterSettings',
      depth: 0,
      locale: 'all',
    }),
  )
