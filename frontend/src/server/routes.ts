import {
  allFestivalsCalendar,
  festivalCalendar,
  municipalityCalendar,
  organisationCalendar,
  provinceCalendar,
} from '#features/calendar/calendar.page.ts'
import { embedBuilderPage } from '#features/embed/builder.page.tsx'
import { embedElement } from '#features/embed/element.page.ts'
import { embedPage, embedStyle } from '#features/embed/embed.page.tsx'
import { oEmbed } from '#features/embed/oembed.page.ts'
import { feeds } from '#features/feeds/feeds.page.ts'
import { pastFestivalsPage, upcomingFestivalsPage } from '#features/festivals/festival-list.page.tsx'
import { festivalPage } from '#features/festivals/festival.page.tsx'
import { homePage } from '#features/home/home.page.tsx'
import { webManifest } from '#features/install/web-manifest.page.ts'
import { mapPage } from '#features/map/map.page.tsx'
import { newsletterArchivePage } from '#features/newsletter-archive/archive.page.tsx'
import { archivedNewsletterPage } from '#features/newsletter-archive/newsletter.page.tsx'
import { signUpPage } from '#features/newsletter/sign-up.page.tsx'
import { openDataPage } from '#features/open-data/explanation.page.tsx'
import {
  openApiDescription,
  openFestival,
  openFestivals,
  openOrganisation,
  openOrganisations,
} from '#features/open-data/open-data.page.ts'
import { organisationPage } from '#features/organisations/organisation.page.tsx'
import { organisationsPage } from '#features/organisations/organisations.page.tsx'
import { organisePage } from '#features/organise/organise.page.tsx'
import { editorsPage } from '#features/pages/page.page.tsx'
import { placePage } from '#features/places/place.page.tsx'
import { festivalPoster, festivalShareImage } from '#features/promotion/promotion-files.page.ts'
import { promotionKitPage } from '#features/promotion/promotion-kit.page.tsx'
import { searchPage } from '#features/search/search.page.tsx'
import { securityContact } from '#features/security/security-contact.page.ts'
import { sitemap, sitemapFile } from '#features/sitemap/sitemap.page.ts'
import { storiesPage } from '#features/stories/stories.page.tsx'
import { storyPage } from '#features/stories/story.page.tsx'
import { testimonialsPage } from '#features/testimonials/testimonials.page.tsx'
import { newsletterThanksPage, organiseThanksPage } from '#features/thanks/thanks.page.tsx'
import type { SiteDocument, SitePage } from '#site/page.ts'

/** All pages of the site, with their addresses in `i18n/paths.ts`. The first page that matches answers. */
export const sitePages: readonly SitePage[] = [
  homePage,
  upcomingFestivalsPage,
  pastFestivalsPage,
  placePage,
  mapPage,
  searchPage,
  festivalPage,
  promotionKitPage,
  organisationsPage,
  organisationPage,
  storiesPage,
  storyPage,
  testimonialsPage,
  signUpPage,
  newsletterArchivePage,
  archivedNewsletterPage,
  newsletterThanksPage,
  openDataPage,
  embedBuilderPage,
  embedPage,
  organisePage,
  organiseThanksPage,
  editorsPage,
]

/** All documents for programs, with their addresses in `i18n/document-paths.ts`. They come before the pages. */
export const siteDocuments: readonly SiteDocument[] = [
  allFestivalsCalendar,
  festivalCalendar,
  organisationCalendar,
  provinceCalendar,
  municipalityCalendar,
  ...feeds,
  sitemap,
  sitemapFile,
  securityContact,
  webManifest,
  openFestivals,
  openFestival,
  openOrganisations,
  openOrganisation,
  openApiDescription,
  oEmbed,
  embedStyle,
  embedElement,
  festivalShareImage,
  festivalPoster,
]
