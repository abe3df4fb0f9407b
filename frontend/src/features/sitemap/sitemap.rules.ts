import { locales, type Locale } from '#i18n/locales.ts'
import { xmlText } from '#site/xml.rules.ts'

/** A page with its absolute address in each language in which it exists. */
export type SitemapPage = {
  readonly addresses: readonly { readonly locale: Locale; readonly url: string }[]
  /** When its content changed; null when unknown. */
  readonly changed: Date | null
}

/**
 * The maximum number of addresses in one file: far below the protocol's limits (50 000 addresses, 50 MB), so that each
 * file has only some hundreds of kilobytes.
 */
export const mostAddresses = 1_000

/** The pages that share sitemap files: one kind of page in one language. */
export type SitemapKind = {
  readonly name: string
  readonly pages: readonly SitemapPage[]
}

/** One file of the sitemap. */
export type SitemapFile = {
  /** The file name without path and extension: `festivals-nl-2`. */
  readonly name: string
  readonly locale: Locale
  readonly pages: readonly SitemapPage[]
  readonly changed: Date | null
}

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** Every page once for each of its languages, by kind and language, split into as many files as needed. */
export const inFiles = (kinds: readonly SitemapKind[], most = mostAddresses): readonly SitemapFile[] =>
  kinds.flatMap(({ name, pages }) =>
    locales.flatMap((locale) => {
      const there = pages.filter(({ addresses }) => addresses.some((one) => one.locale === locale))
      return Array.from({ length: Math.ceil(there.length / most) }, (_, part) => {
        const some = there.slice(part * most, (part + 1) * most)
        return { name: `${name}-${locale}-${part + 1}`, locale, pages: some, changed: latestOf(some) }
      })
    }),
  )

/** The time of the last change; null when it is unknown for any page. */
const latestOf = (pages: readonly SitemapPage[]): Date | null => {
  const moments = pages.map(({ changed }) => changed?.getTime() ?? Number.NaN)
  const latest = moments.reduce((one, other) => Math.max(one, other), 0)
  return Number.isNaN(latest) ? null : new Date(latest)
}

/** A file that lists pages, each with its address in one language and its translations. */
export const sitemapText = ({ pages, locale }: Pick<SitemapFile, 'locale' | 'pages'>): string =>
  `${head}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">${pages.map((page) => pageText(page, locale)).join('')}</urlset>`

/** The file that lists all sitemap files. */
export const sitemapIndexText = (
  files: readonly { readonly url: string; readonly changed: Date | null }[],
): string =>
  `${head}<sitemapindex ${namespace}>${files
    .map(({ url, changed }) => `<sitemap><loc>${xmlText(url)}</loc>${lastmod(changed)}</sitemap>`)
    .join('')}</sitemapindex>`

const lastmod = (changed: Date | null): string =>
  changed === null ? '' : `<lastmod>${changed.toISOString()}</lastmod>`

const pageText = ({ addresses, changed }: SitemapPage, locale: Locale): string => {
  const [first] = addresses
  const alternates =
    addresses.length < 2 || first === undefined
      ? ''
      : [...addresses, { locale: 'x-default', url: first.url }]
          .map((one) => `<xhtml:link rel="alternate" hreflang="${one.locale}" href="${xmlText(one.url)}"/>`)
          .join('')
  return addresses
    .filter((one) => one.locale === locale)
    .map(({ url }) => `<url><loc>${xmlText(url)}</loc>${lastmod(changed)}${alternates}</url>`)
    .join('')
}
