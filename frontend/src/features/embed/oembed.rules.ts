import { locales, type Locale } from '#i18n/locales.ts'
import { paths } from '#i18n/paths.ts'
import { xmlText } from '#site/xml.rules.ts'

/** The content at an address of the site that can be embedded. */
export type Embeddable =
  | { readonly kind: 'festival'; readonly slug: string; readonly locale: Locale }
  | { readonly kind: 'list'; readonly locale: Locale }

/** Reads an address; null when it belongs to another host, or to a page that can't be embedded. */
export const embeddable = (address: string, siteUrl: string): Embeddable | null => {
  if (!URL.canParse(address)) return null
  const { origin, pathname: typed } = new URL(address)
  const pathname = typed.replace(/\/+$/, '')
  if (origin !== new URL(siteUrl).origin) return null
  for (const locale of locales) {
    if (pathname === paths.festivals[locale]) return { kind: 'list', locale }
    const slug = pathname.startsWith(`${paths.festivals[locale]}/`)
      ? pathname.slice(paths.festivals[locale].length + 1)
      : ''
    if (/^[a-z0-9-]{1,120}$/.test(slug)) return { kind: 'festival', slug, locale }
  }
  return null
}

/** The answer of oEmbed 1.0. */
export type OEmbed = Readonly<Record<string, string | number>>

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes text for HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

/** The iframe that shows an embed. */
export const frameMarkup = (frame: {
  readonly url: string
  readonly title: string
  readonly width: string
  readonly height: number
}): string =>
  `<iframe src="${escaped(frame.url)}" title="${escaped(frame.title)}" width="${frame.width}" height="${frame.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`

/** The oEmbed answer as XML. */
export const oEmbedXml = (answer: OEmbed): string =>
  `<?xml version="1.0" encoding="utf-8"?><oembed>${Object.entries(answer)
    .map(([name, value]) => `<${name}>${xmlText(String(value))}</${name}>`)
    .join('')}</oembed>`
