import type { LetterLocale } from './letter.rules.ts'

type PerLocale = Readonly<Record<LetterLocale, string>>

const abroad = (nl: string, en: string): PerLocale => ({ ar: `/ar/${en}`, en: `/en/${en}`, nl: `/${nl}` })

/** The site's paths of the pages that a newsletter links to. */
const sitePaths = {
  archive: abroad('nieuwsbrief/archief', 'newsletter/archive'),
  festivals: abroad('festivals', 'festivals'),
  organisations: abroad('organisaties', 'organisations'),
  organise: abroad('organiseer', 'organise'),
  stories: abroad('verhalen', 'stories'),
  testimonials: abroad('ervaringen', 'experiences'),
} as const satisfies Record<string, PerLocale>

export type SitePlace = keyof typeof sitePaths

/** The path of a part of the site, or of a record in it: `/en/festivals/delft-2026`. */
export const sitePath = (place: SitePlace, locale: LetterLocale, slug?: string): string =>
  slug === undefined ? sitePaths[place][locale] : `${sitePaths[place][locale]}/${encodeURIComponent(slug)}`

/** The path of a page built by staff. */
export const pagePath = (locale: LetterLocale, slug: string): string =>
  `${locale === 'nl' ? '' : `/${locale}`}/${encodeURIComponent(slug)}`

export const isSitePlace = (name: unknown): name is SitePlace =>
  typeof name === 'string' && Object.hasOwn(sitePaths, name)

/**
 * A link in the form that a mail needs: an absolute address; null when it is not allowed or only works within a page.
 */
export const wholeAddress = (typed: string, siteUrl: string): string | null => {
  const address = typed.trim()
  if (/[\u0000-\u0020\u007f\\<>"]/.test(address) || address.length > 2000) return null
  if (/^\/(?!\/)/.test(address)) return `${siteUrl}${address}`
  if (/^(?:mailto|tel):[^/]/i.test(address)) return address
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  return new URL(address).hostname.endsWith('.invalid') ? null : address
}
