import { pastFestivalsPage, upcomingFestivalsPage } from '#features/festivals/festival-list.page.tsx'
import { festivalPage } from '#features/festivals/festival.page.tsx'
import { mapPage } from '#features/map/map.page.tsx'
import { placePage } from '#features/places/place.page.tsx'
import { searchPage } from '#features/search/search.page.tsx'
import { homePage } from '#features/home/home.page.tsx'
import { newsletterPage } from '#features/newsletter/newsletter.page.tsx'
import { organisationPage } from '#features/organisations/organisation.page.tsx'
import { organisationsPage } from '#features/organisations/organisations.page.tsx'
import { organisePage } from '#features/organise/organise.page.tsx'
import { organiseThanksPage } from '#features/organise/thanks.page.tsx'
import { editorsPage } from '#features/pages/page.page.tsx'
import { storiesPage } from '#features/stories/stories.page.tsx'
import { storyPage } from '#features/stories/story.page.tsx'
import { testimonialsPage } from '#features/testimonials/testimonials.page.tsx'
import type { SitePage } from './page.ts'

/** Every page of the site; its address in each language stands in `i18n/paths.ts`. The first that fits answers. */
export const sitePages: readonly SitePage[] = [
  homePage,
  upcomingFestivalsPage,
  pastFestivalsPage,
  placePage,
  mapPage,
  searchPage,
  festivalPage,
  organisationsPage,
  organisationPage,
  storiesPage,
  storyPage,
  testimonialsPage,
  newsletterPage,
  organisePage,
  organiseThanksPage,
  editorsPage,
]
