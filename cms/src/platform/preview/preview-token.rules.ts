import * as v from 'valibot'

import { signedTokens } from '#platform/signed-token.rules.ts'

const claims = v.object({
  exp: v.number(),
  id: v.optional(v.string()),
  kind: v.picklist(['collection', 'global']),
  locale: v.picklist(['nl', 'en', 'ar']),
  slug: v.string(),
  user: v.string(),
})

/**
 * The claims of a preview link: the draft, its language, the person with whose rights it opens, its end (seconds since
 * 1970).
 */
export type PreviewClaims = v.InferOutput<typeof claims>

/** How long a preview link opens, in seconds. */
export const previewLifetime = 30 * 60

/** Preview tokens: `write` signs one, `read` returns its claims while it is valid. */
export const previewTokens = signedTokens('preview', claims)
