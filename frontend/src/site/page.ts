import { createElement, type ReactElement } from 'react'
import type { Queries } from '#cms/queries.ts'
import type { RecordCollection } from '#cms/asked-fields.ts'
import type { Picture } from '#cms/models/media.ts'
import type { SignUpWording } from '#cms/models/sign-up-wording.ts'
import type { SiteSettings } from '#cms/models/site-settings.ts'
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
 * - Cache tags are no concern of a page: `queries` remembers every record it gave out, and a publish of any of them
 *   renders the page anew. So do not keep data outside of `load`.
 * - `load` may ask several questions at once with Promise.all. When the CMS can't be had, queries reject and the
 *   server answers; don't catch that.
 * - A slug that is gone: answer `notFound`; the server looks for a redirect of the old slug by itself (`records`).
 * - `query` names the query parameters a page understands (`['page', 'province']`); others are not seen at all.
 * - `Page` gives the whole document, `<html>` included; the server adds the doctype.
 */
export type Page<Data, View> = {
  readonly path: PathPerLocale
  readonly query?: readonly string[]
  /** Whether the page with this query is worth keeping; what anybody can type is not, or it would push out the rest. */
  readonly keeps?: (query: Readonly<Record<string, string>>) => boolean
  /** The collection that `:slug` names a record of; an old slug then leads to the new address. */
  readonly records?: RecordCollection
  /** A form that posts to this page's own address; the page is then rendered for each visitor. */
  readonly form?: SiteForm
  readonly load: (context: LoadContext) => Promise<Loaded<Data>>
  readonly view: (data: Data, context: ViewContext) => View
  readonly head: (view: View, context: ViewContext) => Head
  readonly Page: (props: { readonly view: View; readonly frame: Frame }) => ReactElement
}

/** What a view may know. Everything is handed in, so a view is pure. */
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
  /** What people agree to who sign up; null when nobody can sign up now. */
  readonly signUp: SignUpWording | null
  /** The form of this page as it stands now; only on a page that has one. */
  readonly form?: FormState
}

export type LoadContext = ViewContext & { readonly queries: Queries }

export type Loaded<Data> =
  | { readonly kind: 'found'; readonly data: Data }
  | { readonly kind: 'not-found' }
  /** What was here is gone on purpose, such as a withdrawn picture: 410. */
  | { readonly kind: 'gone' }
  /** A path of this site, which is answered with 301 (or 302 when it may change back). */
  | { readonly kind: 'redirect'; readonly to: string; readonly permanent: boolean }

/** A document refuses a question it can't read; nothing of that is kept. */
export type Refused = {
  readonly kind: 'refused'
  readonly status: number
  readonly title: string
  readonly detail: string
}

export const found = <Data>(data: Data): Loaded<Data> => ({ kind: 'found', data })
export const notFound = { kind: 'not-found' } as const

/** What a page says about itself in `<head>`. */
export type Head = {
  /** Without the site's name: the document adds that. Null on home: the site's name and tagline. */
  readonly title: string | null
  readonly description?: string | null
  readonly image?: Picture | null
  /** A picture made for sharing, 1200 by 630; it goes before `image`. */
  readonly shareImage?: { readonly path: string; readonly alt: string } | null
  readonly noindex?: boolean
  /** Languages this page really exists in, for hreflang; all of them when left out. */
  readonly translatedIn?: readonly Locale[]
  readonly type?: 'website' | 'article'
  /** Objects for JSON-LD, written by the document. */
  readonly jsonLd?: readonly object[]
  /** Query parameters that make this a page of its own (`page`), kept in the canonical address. */
  readonly canonicalQuery?: readonly string[]
  /** The same content for programs that follow along: feeds, a calendar, oEmbed. */
  readonly feeds?: readonly FeedLink[]
  /** A page that other sites may show in a frame. */
  readonly embeddable?: boolean
  /** Its address is a link for one person: nothing is fetched ahead from it. */
  readonly hasSecretAddress?: boolean
}

/** A document that goes with a page, for autodiscovery. */
export type FeedLink = { readonly type: string; readonly href: string; readonly title: string }

/** What the document around a page needs: worked out by the server, the same for every page. */
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
  /** hreflang: absolute addresses of the real translations, this page included; none when it is not one of them. */
  readonly alternates: readonly { readonly locale: Locale; readonly url: string }[]
  /** Language switch: the path of this page in every language, with its query; home on an error page. */
  readonly switchTo: Readonly<Record<Locale, string>>
  readonly assets: Assets
  /** Set while an editor looks at a draft: the preview island belongs on the page. */
  readonly preview: { readonly cmsOrigin: string } | null
}

/** Addresses of built files. */
export type Assets = {
  /** The one style sheet, built from `styles/site.css`. */
  readonly stylesheet: string
  /** Font files to preload, by the file name in `styles/fonts`. */
  readonly fonts: Readonly<Record<string, string>>
  /** Modules of `features/<idea>/<name>.island.ts` by name; only for a page that has one. */
  readonly islands: Readonly<Record<string, string>>
  readonly icon: string
}

/** A page whose data and view are its own business: what the server works with. */
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

/** Makes a page of the site. */
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

/**
 * What the site offers to programs instead of people: a calendar, a feed, a sitemap. It is asked for, kept and
 * renewed as a page is.
 */
export type SiteDocument = {
  readonly kind: 'document'
  /** Its address in each language it is offered in. */
  readonly path: Partial<PathPerLocale>
  readonly query: readonly string[]
  readonly records: RecordCollection | null
  /** Whether scripts of other sites may read it. Its refusals are then for programs too. */
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

/** Makes a document of the site. */
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
