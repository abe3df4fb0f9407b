import { Router, type RequestHandler } from 'express'
import { createElement } from 'react'
import * as v from 'valibot'

import { CmsUnavailable } from '#cms/cache.ts'
import type { Client } from '#cms/client.ts'
import type { Draft } from '#cms/draft.ts'
import { contentLocales } from '#i18n/languages.ts'
import type { Locale } from '#i18n/locales.ts'
import { paths, withQuery } from '#i18n/paths.ts'
import type { SendError } from '#server/error-pages.ts'
import { renderPage, type Rendered, type RenderSite } from '#server/render-page.ts'
import type { SitePage } from '#site/page.ts'
import { fragment } from '#ui/fragment.ts'

import { addressOfDraft } from './preview.rules.ts'

export type PreviewOptions = {
  readonly site: RenderSite
  readonly pages: readonly SitePage[]
  readonly client: Client
  readonly cmsOrigin: string
  readonly sendError: SendError
  readonly headers: Readonly<Record<string, string>>
}

const answerSchema = v.object({
  kind: v.picklist(['collection', 'global']),
  slug: v.string(),
  locale: v.picklist(contentLocales),
  doc: v.record(v.string(), v.unknown()),
})

/** Shows an editor's draft on its own page. The CMS checks the token; nothing is cached. */
export const previewRoute = (options: PreviewOptions): Router => Router().get('/preview', preview(options))

const preview =
  ({ site, pages, client, cmsOrigin, sendError, headers }: PreviewOptions): RequestHandler =>
  async (req, res) => {
    res.set(headers)
    const token = new URLSearchParams(req.url.split('?')[1] ?? '').get('token') ?? ''
    const answer = await client.get(withQuery('/api/preview-document', { token }))
    if (!answer.ok)
      return sendError(res, isRefusal(answer.status) ? 'preview-expired' : 'unavailable', req.path)
    const parsed = v.safeParse(answerSchema, answer.body)
    if (!parsed.success) return sendError(res, 'unavailable', req.path)

    const { kind, slug, locale, doc } = parsed.output
    try {
      const rendered = await renderDraft({
        site,
        pages,
        cmsOrigin,
        locale,
        draft: { kind, slug, document: doc },
      })
      const path = paths.home[locale]
      if (rendered?.kind !== 'html') return sendError(res, 'preview-incomplete', path)
      const html = rendered.html.replace('</body>', `${islandOf(site, cmsOrigin)}</body>`)
      return res.type('html').send(html)
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error
      return sendError(res, 'unavailable', req.path)
    }
  }

const isRefusal = (status: number | null): boolean => status !== null && status < 500

type DraftRequest = Pick<PreviewOptions, 'site' | 'pages' | 'cmsOrigin'> & {
  readonly locale: Locale
  readonly draft: Draft
}

const renderDraft = async (request: DraftRequest): Promise<Rendered | null> => {
  const { site, pages, cmsOrigin, locale, draft } = request
  const place = addressOfDraft(draft)
  const page = pages.find((one) => place !== null && one.path === paths[place.page])
  if (place === null || page === undefined) return null
  const named = place.slug === null ? draft : { ...draft, document: { ...draft.document, slug: place.slug } }
  const params: Record<string, string> = place.slug === null ? {} : { slug: place.slug }
  return renderPage(site, {
    page,
    locale,
    params,
    query: {},
    draft: named,
    freshness: 'quick',
    preview: { cmsOrigin },
  })
}

const islandOf = (site: RenderSite, cmsOrigin: string): string => {
  const src = site.assets().islands['preview']
  if (src === undefined) return ''
  return fragment(createElement('script', { type: 'module', src, 'data-cms-origin': cmsOrigin }))
}
