import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'
import { createAsker } from '#cms/asker.ts'
import type { DataCache, Freshness } from '#cms/cache.ts'
import type { Draft } from '#cms/draft.ts'
import { bareSettings } from '#cms/models/site-settings.ts'
import { createQueries } from '#cms/queries.ts'
import type { Unreadable } from '#cms/reader.ts'
import type { Locale } from '#i18n/locales.ts'
import { fillPath } from '#i18n/paths.ts'
import type { FormState } from './form.ts'
import { frameOf } from './frame.ts'
import type { Assets, Frame, SitePage } from './page.ts'

/** What rendering needs to know of the site as a whole. */
export type RenderSite = {
  readonly cache: DataCache
  readonly siteUrl: string
  readonly assets: () => Assets
  readonly finish: (html: string) => string
  readonly now: () => Date
  readonly onUnreadable: (unreadable: Unreadable) => void
}

export type RenderRequest = {
  readonly page: SitePage
  readonly locale: Locale
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly freshness: Freshness
  readonly draft?: Draft
  readonly preview?: Frame['preview']
  readonly form?: FormState
}

export type Rendered =
  | {
      readonly kind: 'html'
      readonly html: string
      readonly noindex: boolean
      readonly tags: ReadonlySet<string>
      readonly current: boolean
    }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'redirect'; readonly to: string; readonly permanent: boolean }

/** From a page object to HTML: ask, look, write. Rejects with CmsUnavailable when there is nothing to show. */
export const renderPage = async (site: RenderSite, request: RenderRequest): Promise<Rendered> => {
  const { page, locale, params, query, freshness, draft, form, preview = null } = request
  const asker = createAsker({ cache: site.cache, freshness, ...(draft && { draft }) })
  const queries = createQueries({ ask: asker.ask, locale, report: site.onUnreadable })
  const settings = (await queries.site()) ?? bareSettings
  const path = fillPath(page.path[locale], params)
  const { siteUrl } = site
  const context = {
    locale,
    now: site.now(),
    siteUrl,
    path,
    params,
    query,
    settings,
    ...(form && { form }),
  }

  const loaded = await page.prepare({ ...context, queries })
  switch (loaded.kind) {
    case 'found': {
      const { head, element } = loaded.data
      const frame = frameOf({ context, patterns: page.path, head, assets: site.assets(), preview })
      return {
        kind: 'html',
        html: site.finish(toHtml(element(frame))),
        noindex: head.noindex === true,
        tags: asker.tags(),
        current: asker.isCurrent(),
      }
    }
    case 'not-found': {
      const { slug } = params
      if (page.records && slug !== undefined && (await queries.isWithdrawn(page.records, slug)))
        return { kind: 'gone' }
      const to = page.records && slug !== undefined ? await queries.movedTo(page.records, slug) : null
      return to === null || to === path ? loaded : { kind: 'redirect', to, permanent: true }
    }
    case 'gone':
    case 'redirect':
      return loaded
  }
}

/** A whole document. */
export const toHtml = (element: ReactElement): string => `<!doctype html>${renderToStaticMarkup(element)}`
