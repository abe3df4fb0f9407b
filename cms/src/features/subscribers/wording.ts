import type { PayloadRequest } from 'payload'

import { asSystem } from '#platform/local-api.ts'

import { type Wordings, wordingsIn } from './wording.rules.ts'

/** What the forms of the site say just now. */
export const wordingsNow = async (req: PayloadRequest): Promise<Wordings> =>
  wordingsIn(
    await asSystem(req, 'what people agree to is public; the settings around it are staff’s').findGlobal({
      slug: 'newsletterSettings',
      depth: 0,
      locale: 'all',
    }),
  )
