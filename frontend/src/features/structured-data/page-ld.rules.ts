import { phoneOf } from '@welkom-hier/writing/phone.rules.ts'

import type { Organisation } from '#cms/models/organisation.ts'
import type { SiteSettings } from '#cms/models/site-settings.ts'
import type { Story } from '#cms/models/story.ts'
import type { Locale } from '#i18n/locales.ts'
import { pathTo } from '#i18n/paths.ts'
import type { NamedLink } from '#site/named-link.ts'

type SiteNames = { readonly siteUrl: string; readonly locale: Locale; readonly settings: SiteSettings }

const organisationId = (siteUrl: string): string => `${siteUrl}/#organisation`

/** The organisation behind the site, and the site itself, for the home page. */
export const programmeLd = ({ siteUrl, locale, settings }: SiteNames): readonly object[] => {
  const { name, contact, social, tagline, metaDescription } = settings
  const url = siteUrl + pathTo('home', locale)
  const description = metaDescription ?? tagline
  return [
    {
      '@type': 'NGO',
      '@id': organisationId(siteUrl),
      name,
      url,
      logo: `${siteUrl}/icon-512.png`,
      ...(description !== null && { description: description.value }),
      ...(contact.email !== null && { email: contact.email }),
      ...(contact.phone !== null && { telephone: phoneOf(contact.phone) ?? contact.phone }),
      ...(social.length > 0 && { sameAs: social.map((one) => one.url) }),
    },
    {
      '@type': 'WebSite',
      '@id': `${siteUrl}/#website`,
      name,
      url,
      inLanguage: locale,
      publisher: { '@id': organisationId(siteUrl) },
    },
  ]
}

/** The path from the home page to a page, including this page. */
export const breadcrumbLd = (
  { siteUrl, locale, settings }: SiteNames,
  crumbs: readonly NamedLink[],
): object => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ label: settings.name, href: pathTo('home', locale) }, ...crumbs].map(
    ({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: siteUrl + href,
    }),
  ),
})

/** The pages in a list, in its order. */
export const listLd = (
  siteUrl: string,
  name: string,
  items: readonly { readonly name: string; readonly href: string }[],
): object => ({
  '@type': 'ItemList',
  name,
  numberOfItems: items.length,
  itemListElement: items.map((item, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: item.name,
    url: siteUrl + item.href,
  })),
})

/** A personal story. */
export const storyLd = (story: Story, { siteUrl, locale, settings }: SiteNames): object => {
  const url = siteUrl + pathTo('story', locale, story.slug)
  const publisher = {
    '@type': 'NGO',
    '@id': organisationId(siteUrl),
    name: settings.name,
    url: `${siteUrl}/`,
  }
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: story.title.value,
    inLanguage: story.title.lang,
    ...(story.intro !== null && { description: story.intro.value }),
    ...(story.portrait !== null && { image: [siteUrl + story.portrait.largest.url] }),
    ...(story.createdAt !== null && { datePublished: story.createdAt.toISOString() }),
    ...(story.updatedAt !== null && { dateModified: story.updatedAt.toISOString() }),
    author: publisher,
    publisher,
    about: { '@type': 'Person', name: story.person },
  }
}

/** A local organisation on its own page. */
export const organisationLd = (organisation: Organisation, { siteUrl, locale }: SiteNames): object => {
  const { name, website, contact, municipality, summary, logo } = organisation
  const url = siteUrl + pathTo('organisation', locale, organisation.slug)
  return {
    '@type': 'Organization',
    '@id': `${url}#organisation`,
    name,
    url,
    ...(summary !== null && { description: summary.value }),
    ...(logo !== null && { logo: siteUrl + logo.largest.url }),
    ...(website !== null && { sameAs: [website] }),
    ...(contact.email !== null && { email: contact.email }),
    ...(contact.phone !== null && { telephone: phoneOf(contact.phone) ?? contact.phone }),
    ...(municipality !== null && {
      address: { '@type': 'PostalAddress', addressLocality: municipality, addressCountry: 'NL' },
    }),
  }
}
