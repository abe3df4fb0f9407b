import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import type { DataCache, Freshness } from '#cms/cache.ts'
import type { Draft } from '#cms/draft.ts'
import { bareSettings } from '#cms/models/site-settings.ts'
import { createPageQuestions } from '#cms/page-questions.ts'
import { createQueries } from '#cms/queries.ts'
import type { Unreadable } from '#cms/reader.ts'
import type { Locale } from '#i18n/locales.ts'
import { fillPath } from '#i18n/paths.ts'
import type { FormState } from '#site/form.ts'
import type { Assets, Frame, LoadContext, Refused, SiteDocument, SitePage, Written } from '#site/page.ts'

import { frameOf } from './frame.ts'

/** The data about the whole site that rendering needs. */
export type RenderSite = {
  readonly cache: DataCache
  readonly siteUrl: string
  readonly assets: () => Assets
  readonly finish: (html: string) => string
  readonly now: () => Date
  readonly onUnreadable: (unreadable: Unreadable) => void
  /** Called with the seconds that React took to write the page. */
  readonly onRendered: (seconds: number) => void
}

export type RenderRequest = PlaceRequest & {
  readonly page: SitePage
  readonly draft?: Draft
  readonly preview?: Frame['preview']
  readonly form?: FormState
}

type PlaceRequest = {
  readonly locale: Locale
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly freshness: Freshness
  /** The visitor who waits for the page; null when it is rendered in the background. */
  readonly visitor?: string | null
}

/** The tags of the data in a rendering, and whether all of it was current. */
type Made = { readonly tags: ReadonlySet<string>; readonly current: boolean }

export type OtherRendered =
  | Refused
  | { readonly kind: 'not-found' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'redirect'; readonly to: string; readonly permanent: boolean }

export type Rendered =
  | (Made & {
      readonly kind: 'html'
      readonly html: string
      readonly noindex: boolean
      readonly embeddable: boolean
    })
  | OtherRendered

/** From a page object to HTML: load, view, render. Rejects with CmsUnavailable when there is nothing to show. */
export const renderPage = async (site: RenderSite, request: RenderRequest): Promise<Rendered> => {
  const { page, form, preview = null } = request
  const prepared = await prepare(site, page.path[request.locale], request)
  const { questions } = prepared
  const context = { ...prepared.context, ...(form && { form }) }
  const loaded = await page.prepare(context)
  switch (loaded.kind) {
    case 'found': {
      const { head, element } = loaded.data
      const frame = frameOf({ context, patterns: page.path, head, assets: site.assets(), preview })
      const startedAt = performance.now()
      const html = toHtml(element(frame))
      site.onRendered((performance.now() - startedAt) / 1000)
      return {
        kind: 'html',
        html: site.finish(html),
        noindex: frame.head.noindex === true,
        embeddable: head.embeddable === true,
        tags: questions.tags(),
        current: questions.isCurrent(),
      }
    }
    case 'not-found':
      return movedOrGone(page, context)
    case 'gone':
    case 'redirect':
      return loaded
  }
}

/** From a document object to its bytes: like a page, without markup around it. */
export const writeDocument = async (
  site: RenderSite,
  document: SiteDocument,
  request: PlaceRequest,
): Promise<(Made & { readonly kind: 'written'; readonly written: Written }) | OtherRendered> => {
  const { questions, context } = await prepare(site, document.path[request.locale] ?? '', request)
  const loaded = await document.write(context)
  if (loaded.kind === 'not-found') return movedOrGone(document, context)
  if (loaded.kind !== 'found') return loaded
  return { kind: 'written', written: loaded.data, tags: questions.tags(), current: questions.isCurrent() }
}

const prepare = async (
  site: RenderSite,
  pattern: string,
  { locale, params, query, freshness, draft, visitor = null }: PlaceRequest & { readonly draft?: Draft },
) => {
  const questions = createPageQuestions({ cache: site.cache, freshness, visitor, ...(draft && { draft }) })
  const queries = createQueries({
    ask: questions.ask,
    askEach: questions.askEach,
    locale,
    report: site.onUnreadable,
  })
  const [settings, signUp] = await Promise.all([queries.site(), queries.signUpWording()])
  const path = fillPath(pattern, params)
  const context: LoadContext = {
    locale,
    now: site.now(),
    siteUrl: site.siteUrl,
    path,
    params,
    query,
    settings: settings ?? bareSettings,
    signUp,
    queries,
  }
  return { questions, context }
}

/** A record may have had this slug before; then the answer redirects to its present address. */
const movedOrGone = async (
  { records, path: patterns }: SitePage | SiteDocument,
  { params, locale, path, queries }: LoadContext,
): Promise<OtherRendered> => {
  const { slug } = params
  if (records && slug !== undefined && (await queries.isWithdrawn(records, slug))) return { kind: 'gone' }
  const moved = records && slug !== undefined ? await queries.movedTo(records, slug) : null
  const present = moved?.split('/').at(-1)
  const pattern = patterns[locale]
  if (present === undefined || pattern === undefined) return { kind: 'not-found' }
  const to = fillPath(pattern, { ...params, slug: present })
  return to === path ? { kind: 'not-found' } : { kind: 'redirect', to, permanent: true }
}

/** A whole HTML document with its doctype. */
export const toHtml = (element: ReactElement): string => `<!doctype html>${renderToStaticMarkup(element)}`
