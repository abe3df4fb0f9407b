import { home, impact, newsletterSettings, site } from '../content/globals.ts'
import { handbook } from '../content/handbook.ts'
import type { Complete, Locale } from '../content/types.ts'
import { blocksIn } from './pages.ts'
import { richTextIn } from './rich-text-in.rules.ts'
import type { Ids, Seeding } from './seeding.ts'
import { writeGlobal, type Outcome } from './writer.ts'

/** The home page, the site settings, the counters’ offsets and the newsletter’s sender. */
export const writeGlobals = async ({ api, ids }: Seeding): Promise<Outcome[]> => [
  await writeGlobal(api, 'home', (locale) => homeIn(locale, ids)),
  await writeGlobal(api, 'organise', (locale) => organiseIn(locale, ids)),
  await writeGlobal(api, 'site', (locale) => siteIn(locale, ids)),
  await writeGlobal(api, 'impact', () => impact),
  await writeGlobal(api, 'newsletterSettings', () => newsletterSettings),
]

const homeIn = (locale: Locale, ids: Ids) => ({
  hero: {
    ...words(home.hero.words, locale),
    portrait: ids.of('media', home.hero.portrait),
    story: ids.of('stories', home.hero.story),
  },
  counters: words(home.counters, locale),
  why: {
    title: home.why.title[locale],
    body: richTextIn(locale, home.why.body),
    link: { label: home.why.link.label[locale], url: home.why.link.url },
  },
  firstQuote: ids.of('testimonials', home.firstQuote),
  initiatives: { title: home.initiatives.title[locale], body: richTextIn(locale, home.initiatives.body) },
  discourse: { title: home.discourse.title[locale], body: richTextIn(locale, home.discourse.body) },
  callToAction: words(home.callToAction, locale),
  secondQuote: ids.of('testimonials', home.secondQuote),
  newsletter: words(home.newsletter, locale),
  _status: 'published',
})

const organiseIn = (locale: Locale, ids: Ids) => ({
  ...words(
    {
      title: handbook.title,
      intro: handbook.intro,
      formIntro: handbook.formIntro,
      metaDescription: handbook.metaDescription,
    },
    locale,
  ),
  blocks: blocksIn(locale, handbook.blocks, ids),
  _status: 'published',
})

const siteIn = (locale: Locale, ids: Ids) => ({
  ...words(site.words, locale),
  name: site.name,
  shareImage: ids.of('media', site.shareImage),
  contact: site.contact,
  social: site.social,
  navigation: site.navigation.map((link) => linkIn(locale, link, ids)),
  footerLinks: site.footerLinks.map((link) => linkIn(locale, link, ids)),
  _status: 'published',
})

const linkIn = (
  locale: Locale,
  link: { type: string; page?: string; label: Complete<string> },
  ids: Ids,
) => ({
  type: link.type,
  label: link.label[locale],
  page: link.page && ids.of('pages', link.page),
})

const words = (texts: Record<string, Complete<string>>, locale: Locale) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text[locale]]))
