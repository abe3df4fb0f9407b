import type { Locale } from '#i18n/locales.ts'

/** A page in the languages it really exists in, by absolute address. */
export type SitemapPage = {
  readonly addresses: readonly { readonly locale: Locale; readonly url: string }[]
  /** When its content changed; null when that is not known. */
  readonly changed: Date | null
}

/** The most addresses that one file may name. */
export const mostAddresses = 50_000

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** Pages in as many files as they need; a page's languages stay together. */
export const inFiles = (
  pages: readonly SitemapPage[],
  most = mostAddresses,
): readonly (readonly SitemapPage[])[] => {
  const files: SitemapPage[][] = [[]]
  let room = most
  for (const page of pages) {
    if (page.addresses.length > room) {
      files.push([])
      room = most
    }
    files.at(-1)?.push(page)
    room -= page.addresses.length
  }
  return files
}

/** A file that names pages. */
export const sitemapText = (pages: readonly SitemapPage[]): string =>
  `${head}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">${pages.map(pageText).join('')}</urlset>`

/** A file that names the files. */
export const sitemapIndexText = (addresses: readonly string[]): string =>
  `${head}<sitemapindex ${namespace}>${addresses
    .map((url) => `<sitemap><loc>${escaped(url)}</loc></sitemap>`)
    .join('')}</sitemapindex>`

const pageText = ({ addresses, changed }: SitemapPage): string => {
  const [first] = addresses
  const alternates =
    addresses.length < 2 || first === undefined
      ? ''
      : [...addresses, { locale: 'x-default', url: first.url }]
          .map(
            ({ locale, url }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escaped(url)}"/>`,
          )
          .join('')
  const lastmod = changed === null ? '' : `<lastmod>${changed.toISOString()}</lastmod>`
  return addresses.map(({ url }) => `<url><loc>${escaped(url)}</loc>${lastmod}${alternates}</url>`).join('')
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
