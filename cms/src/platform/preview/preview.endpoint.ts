import type { CollectionSlug, Endpoint, FlattenedField, GlobalSlug, PayloadRequest } from 'payload'
import * as v from 'valibot'

import { env } from '#env.ts'
import { words } from '#i18n/words.ts'
import { contract } from '#platform/contract/contract.ts'
import { asSystem, asUser } from '#platform/local-api.ts'
import { isFromSite } from '#platform/site-key.ts'

import { asVisitorsSeeIt, visitorsRequest } from './as-visitors-see-it.ts'
import { previewTokens, type PreviewClaims } from './preview-token.rules.ts'
import { withRelations } from './with-relations.ts'

const expiredPreview = words(
  'Deze voorvertoning is verlopen. Open haar opnieuw vanuit het beheer.',
  'This preview has expired. Open it again from the admin.',
)

const refused = (): Response => Response.json({ errors: [{ message: expiredPreview.nl }] }, { status: 401 })

const asked = v.object({ token: v.fallback(v.string(), '') })

const claimsOf = (req: PayloadRequest): PreviewClaims | null => {
  const { token } = v.parse(asked, Object.fromEntries(req.searchParams))
  try {
    return previewTokens.read(token, env().PAYLOAD_SECRET, new Date())
  } catch {
    return null
  }
}

/**
 * Runs the rest of the request with the rights of the person who opened the preview, if their account is still active.
 */
const actAs = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const found = await asSystem(req, 'a preview link carries no cookie of the person who made it').find({
    collection: 'users',
    depth: 0,
    limit: 1,
    where: { and: [{ id: { equals: id } }, { status: { equals: 'active' } }] },
  })
  const [person] = found.docs
  if (!person) return false
  req.user = { ...person, collection: 'users' }
  return true
}

const draftOf = async (req: PayloadRequest, claims: PreviewClaims): Promise<object | null> => {
  const options = { depth: 0, draft: true, locale: 'all' as const }
  if (claims.kind === 'global') return asUser(req).findGlobal({ ...options, slug: claims.slug as GlobalSlug })
  return asUser(req).findByID({
    ...options,
    id: claims.id ?? '',
    collection: claims.slug as CollectionSlug,
    disableErrors: true,
  })
}

const fieldsOf = ({ payload }: PayloadRequest, { kind, slug }: PreviewClaims): readonly FlattenedField[] =>
  kind === 'collection'
    ? payload.collections[slug as CollectionSlug].config.flattenedFields
    : (payload.config.globals.find((one) => one.slug === slug)?.flattenedFields ?? [])

/**
 * The data of the page: the person who opened the preview may read the draft itself; all other records as visitors see
 * them.
 */
const shownOf = async (req: PayloadRequest, claims: PreviewClaims, draft: object): Promise<object> => {
  const [fields, visitor] = [fieldsOf(req, claims), await visitorsRequest(req)]
  const doc = { ...draft }
  return withRelations(await asVisitorsSeeIt(fields, doc, { doc, visitor }), { fields, req, visitor })
}

/**
 * `GET /api/preview-document?token=…`: the data of the page for the newest draft of one record, in all languages. Only
 * for the site; 401 without a valid token.
 */
export const previewDocument: Endpoint = {
  custom: contract({
    about:
      'What the page of the newest draft of one record shows, in all languages, by the token of a preview.',
    answers: {
      200: v.object({
        doc: v.looseObject({}),
        id: v.nullish(v.string()),
        kind: v.picklist(['collection', 'global']),
        locale: v.string(),
        slug: v.string(),
      }),
    },
    query: asked,
    who: 'site',
  }),
  handler: async (req) => {
    const claims = isFromSite(req.headers) ? claimsOf(req) : null
    if (!claims || !(await actAs(req, claims.user))) return refused()
    const draft = await draftOf(req, claims)
    if (draft === null) return refused()
    const doc = await shownOf(req, claims, draft)
    const { id, kind, locale, slug } = claims
    return Response.json({ doc, id, kind, locale, slug }, { headers: { 'cache-control': 'no-store' } })
  },
  method: 'get',
  path: '/preview-document',
}
