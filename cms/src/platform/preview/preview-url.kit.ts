import type { LivePreviewConfig } from 'payload'

import { env } from '#env.ts'

import { previewLifetime, previewTokens, type PreviewClaims } from './preview-token.rules.ts'

const localeOf = (code: string | undefined): PreviewClaims['locale'] =>
  code === 'en' || code === 'ar' ? code : 'nl'

const previewUrl = (claims: Omit<PreviewClaims, 'exp'>): string => {
  const exp = Math.floor(Date.now() / 1000) + previewLifetime
  const address = new URL('/preview', env().SITE_URL)
  address.searchParams.set('token', previewTokens.write({ ...claims, exp }, env().PAYLOAD_SECRET))
  return address.href
}

// Payload takes one text for all languages; these are the same in Dutch and English.
const breakpoints = [
  { name: 'phone', height: 740, label: 'Smartphone', width: 360 },
  { name: 'tablet', height: 1024, label: 'Tablet', width: 768 },
  { name: 'desktop', height: 900, label: 'Computer', width: 1440 },
]

/** The live preview of every page that visitors see: the real site, opened with a signed link of half an hour. */
export const livePreview: LivePreviewConfig = {
  breakpoints,
  url: ({ collectionConfig, data, globalConfig, locale, req }) => {
    if (!req.user) return null
    const rest = { locale: localeOf(locale.code), user: String(req.user.id) }
    if (globalConfig) return previewUrl({ ...rest, kind: 'global', slug: globalConfig.slug })
    if (!collectionConfig || data.id === undefined || data.id === null) return null
    return previewUrl({ ...rest, id: String(data.id), kind: 'collection', slug: collectionConfig.slug })
  },
}

type ButtonContext = {
  locale: string
  req: { user?: { id: number | string } | null }
}

/** The admin's preview button of a collection: the same link in a new tab. */
export const previewOf =
  (slug: string) =>
  ({ id }: Record<string, unknown>, { locale, req }: ButtonContext): string | null =>
    req.user && typeof id === 'string'
      ? previewUrl({ id, kind: 'collection', locale: localeOf(locale), slug, user: String(req.user.id) })
      : null

/** The admin's preview button of a global. */
export const previewOfGlobal =
  (slug: string) =>
  (_document: Record<string, unknown>, { locale, req }: ButtonContext): string | null =>
    req.user
      ? previewUrl({ kind: 'global', locale: localeOf(locale), slug, user: String(req.user.id) })
      : null
