import { createElement, type ReactElement } from 'react'

import type { RecordCollection } from '#cms/asked-fields.ts'
import type { Picture } from '#cms/models/media.ts'
import type { SignUpWording } from '#cms/models/sign-up-wording.ts'
import type { SiteSettings } from '#cms/models/site-settings.ts'
import type { Queries } from '#cms/queries.ts'
import type { Direction, Locale } from '#i18n/locales.ts'
import type { PathPerLocale } from '#i18n/paths.ts'

import type { FormState, SiteForm } from './form.ts'

/**
 * A page of the site is one object, exported from `features/<idea>/<name>.page.tsx` and named in `server/routes.ts`:
 *
 *     export const festivalPage = definePage({
 *       path: paths.festival,
 *       load: async ({ queries, params }) => {
 *         const festival = await queries.festival(params['slug'] ?? '')
 *         return festival === null ? notFound : found({ festival })
 *       },
 *       view: festivalView,                      // (data, context) => view: pure, in festival.view.ts
 *       head: (view) => ({ title: view.title, description: view.summary, translatedIn: view.translatedIn }),
 *       Page: ({ view, frame }) => <Document frame={frame}>…</Document>,
 *     })
 *
 * - A page does not handle cache tags: `queries` remembers every record it gave, and a publish of any of them
 *   renders the page again. So do not keep data outside of `load`.
 * - `load` may ask several questions at once with Promise.all. When the CMS can't be reached, queries reject and the
 *   server answers; don't catch that.
 * - For a slug without a record, return `notFound`; the server looks for a redirect of an old slug itself (`records`).
 * - `query` names the query parameters that a page understands (`['page', 'province']`); others are ignored.
 * - `Page` renders the whole document, `<html>` included; the server adds the doctype.
 */
export type Page<Data, View> = {
  readonly path: PathPerLocale
  readonly query?: readonly string[]
  /** Whether the page with this query is cached. Free input is not: it would push other pages out of the cache. */
  readonly keeps?: (query: Readonly<Record<string, string>>) => boolean
  /** The collection in which `:slug` names a record; an old slug then redirects to the new address. */
  readonly records?: RecordCollection
  /** A form that posts to this page's own address; the page is then rendered for each visitor. */
  readonly form?: SiteForm
  readonly load: (context: LoadContext) => Promise<Loaded<Data>>
  readonly view: (data: Data, context: ViewContext) => View
  readonly head: (view: View, context: ViewContext) => Head
  readonly Page: (props: { readonly view: View; readonly frame: Frame }) => ReactElement
}

/** The data that a view may use. It gets all data as arguments, so a view is pure. */
export type ViewContext = {
  readonly locale: Locale
  readonly now: Date
  /** Origin of the site without a slash at the end: `https://welkomhier.nl`. */
  readonly siteUrl: string
  /** Path of this page in this language, without query. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly settings: SiteSettings
  /** The sentences that people agree to when they sign up; null when signing up is not possible now. */
  readonly signUp: SignUpWording | null
  /** The state of the form on this page; only on a page that has a form. */
  readonly form?: FormState
}

export type LoadContext = ViewContext & { readonly queries: Queries }

export type Loaded<Data> =
  | { readonly kind: 'found'; readonly data: Data }
  | { readonly kind: 'not-found' }
  /** This content was removed on purpose, such as a withdrawn picture: 410. */
  | { readonly kind: 'gone' }
  /** A path of this site, for a redirect with 301 (or 302 when the redirect may end). */
  | { readonly kind: 'redirect'; readonly to: string; readonly permanent: boolean }

/** A document refuses a query that it can't read; the refusal is not cached. */
export type Refused = {
  readonly kind: 'refused'
  readonly status: number
  readonly title: string
  readonly detail: string
}

export const found = <Data>(data: Data): Loaded<Data> => ({ kind: 'found', data })
export const notFound = { kind: 'not-found' } as const

/** The metadata of a page, for `<head>`. */
export type Head = {
  /** Without the site's name: the document adds it. Null on the home page, which shows the site's name and tagline. */
  readonly title: string | null
  readonly description?: string | null
  readonly image?: Picture | null
  /** A picture made for sharing, 1200 by 630; it is used instead of `image`. */
  readonly shareImage?: { readonly path: string; readonly alt: string } | null
  readonly noindex?: boolean
  /** The languages in which this page exists, for hreflang; all languages when left out. */
  readonly translatedIn?: readonly Locale[]
  readonly type?: 'website' | 'article'
  /** Objects for JSON-LD, which the document writes. */
  readonly jsonLd?: readonly object[]
  /** Query parameters that make this a separate page (`page`); they stay in the canonical address. */
  readonly canonicalQuery?: readonly string[]
  /** The same content for programs: feeds, a calendar, oEmbed. */
  readonly feeds?: readonly FeedLink[]
  /** True for a page that other sites may show in a frame. */
  readonly embeddable?: boolean
  /** True when the address is a link for one person: browsers must not prefetch anything from it. */
  readonly hasSecretAddress?: boolean
}

/** A document that belongs to a page, for autodiscovery. */
export type FeedLink = { readonly type: string; readonly href: string; readonly title: string }

/** The data that the document around a page needs: the server computes it in the same way for every page. */
export type Frame = {
  readonly locale: Locale
  readonly direction: Direction
  readonly now: Date
  readonly siteUrl: string
  readonly path: string
  readonly settings: SiteSettings
  readonly signUp: SignUpWording | null
  readonly head: Head
  /** Absolute address of this page; null on an error page. */
  readonly canonical: string | null
  /** hreflang: absolute addresses of all translations, this page included; empty when this page is not one of them. */
  readonly alternates: readonly { readonly locale: Locale; readonly url: string }[]
  /** The language switch: this page's path in every language, with its query; the home page on an error page. */
  readonly switchTo: Readonly<Record<Locale, string>>
  readonly assets: Assets
  /** Set when an editor looks at a draft: then the page loads the preview island. */
  readonly preview: { readonly cmsOrigin: string } | null
}

/** Addresses of built files. */
export type Assets = {
  /** The one style sheet, built from `styles/site.css`. */
  readonly stylesheet: string
  /** Font files to preload, by the file name in `styles/fonts`. */
  readonly fonts: Readonly<Record<string, string>>
  /** The modules of `features/<idea>/<name>.island.ts` by name; a page loads only the islands that it has. */
  readonly islands: Readonly<Record<string, string>>
  readonly icon: string
}

/** A page as the server sees it, without the types of its data and view. */
export type SitePage = {
  readonly kind: 'page'
  readonly path: PathPerLocale
  readonly query: readonly string[]
  readonly keeps: Page<never, never>['keeps'] | null
  readonly records: Page<never, never>['records'] | null
  readonly form: SiteForm | null
  readonly prepare: (context: LoadContext) => Promise<Loaded<Prepared>>
}

export type Prepared = { readonly head: Head; readonly element: (frame: Frame) => ReactElement }

/** Defines a page of the site. */
export const definePage = <Data, View>(page: Page<Data, View>): SitePage => ({
  kind: 'page',
  path: page.path,
  query: page.query ?? [],
  keeps: page.keeps ?? null,
  records: page.records ?? null,
  form: page.form ?? null,
  prepare: async ({ queries, ...context }) => {
    const loaded = await page.load({ ...context, queries })
    if (loaded.kind !== 'found') return loaded
    const view = page.view(loaded.data, context)
    return found({
      head: page.head(view, context),
      element: (frame) => createElement(page.Page, { view, frame }),
    })
  },
})

/** A document for programs: a calendar, a feed, a sitemap. It is requested, cached and rendered again as a page is. */
export type SiteDocument = {
  readonly kind: 'document'
  /** Its address in each language in which it exists. */
  readonly path: Partial<PathPerLocale>
  readonly query: readonly string[]
  readonly records: RecordCollection | null
  /** Whether scripts of other sites may read it. Then its error answers are JSON for programs too. */
  readonly open: boolean
  readonly write: (context: LoadContext) => Promise<Loaded<Written> | Refused>
}

export type Written = {
  readonly type: string
  readonly body: string | Buffer
  readonly lastModified?: Date | null
  readonly headers?: Readonly<Record<string, string>>
}

type DocumentOptions = Pick<SiteDocument, 'path' | 'write'> &
  Partial<Pick<SiteDocument, 'query' | 'records' | 'open'>>

/** Defines a document of the site. */
export const defineDocument = (options: DocumentOptions): SiteDocument => ({
  query: [],
  records: null,
  open: false,
  ...options,
  kind: 'document',
})

/** The reasons for an error page. Its markup is `ErrorPage` in `features/errors/error.page.tsx`. */
export type ErrorKind =
  | 'not-found'
  | 'gone'
  | 'bad-request'
  | 'too-large'
  | 'server-error'
  | 'unavailable'
  | 'preview-expired'
  | 'preview-incomplete'

export type ErrorPageComponent = (props: { readonly kind: ErrorKind; readonly frame: Frame }) => ReactElement
