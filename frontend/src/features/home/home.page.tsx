import type { ReactElement } from 'react'

import { NewsletterInvitation } from '#features/newsletter/newsletter-invitation.part.tsx'
import { programmeLd } from '#features/structured-data/page-ld.rules.ts'
import { Quote } from '#features/testimonials/quote.part.tsx'
import { paths } from '#i18n/paths.ts'
import { calendarLink, feedLinks } from '#site/discovery.rules.ts'
import { definePage, found, notFound, type Frame } from '#site/page.ts'
import { CallToAction } from '#ui/call-to-action.tsx'
import { Document } from '#ui/document.tsx'
import { GarlandLine } from '#ui/garland.tsx'
import { Untranslated } from '#ui/untranslated.tsx'
import { Words } from '#ui/words.tsx'

import { HomeCounters } from './home-counters.tsx'
import { HomeHero } from './home-hero.tsx'
import { HomeNext } from './home-next.tsx'
import { HomeSection } from './home-section.tsx'
import { homeView, type HomeView } from './home.view.ts'

type Props = { readonly view: HomeView; readonly frame: Frame }

const HomePage = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const { home } = view
  const { why, callToAction, newsletter } = home
  return (
    <Document
      frame={frame}
      decoration={<GarlandLine name="home" size="large" />}
      invites={newsletter !== null}
    >
      <div className="column">
        <Untranslated lang={home.hero.headline.lang} locale={locale} />
      </div>
      <HomeHero view={view} locale={locale} />
      <HomeNext view={view} locale={locale} />
      <HomeCounters counters={view.counters} title={home.counters?.title ?? null} locale={locale} />
      {why !== null && (
        <HomeSection id="why" section={why} locale={locale}>
          {why.link !== null && (
            <p>
              <a className="arrow-link" href={why.link.url}>
                <Words text={why.link.label} locale={locale} />
              </a>
            </p>
          )}
        </HomeSection>
      )}
      {home.firstQuote !== null && <Quote testimonial={home.firstQuote} locale={locale} size="large" />}
      {home.initiatives !== null && (
        <HomeSection id="initiatives" section={home.initiatives} locale={locale} />
      )}
      {home.discourse !== null && <HomeSection id="discourse" section={home.discourse} locale={locale} />}
      {callToAction?.title != null && (
        <CallToAction
          title={callToAction.title}
          text={callToAction.text}
          label={callToAction.label}
          href={view.organiseHref}
          locale={locale}
        />
      )}
      {home.secondQuote !== null && <Quote testimonial={home.secondQuote} locale={locale} size="large" />}
      {newsletter !== null && <NewsletterInvitation words={newsletter} frame={frame} />}
    </Document>
  )
}

export const homePage = definePage({
  path: paths.home,
  load: async ({ queries }) => {
    const [home, counters, upcoming] = await Promise.all([
      queries.home(),
      queries.counters(),
      queries.upcomingFestivals({ limit: 8 }),
    ])
    return home === null ? notFound : found({ home, counters, upcoming: upcoming.items })
  },
  view: homeView,
  head: ({ home }, context) => ({
    title: null,
    description: context.settings.metaDescription?.value ?? home.hero.text?.value ?? null,
    image: context.settings.shareImage ?? home.hero.portrait,
    translatedIn: home.translatedIn,
    feeds: [
      ...feedLinks('festivals', context.settings.name, context.locale),
      calendarLink('calendar', context.settings.name, context.locale),
    ],
    jsonLd: programmeLd(context),
  }),
  Page: HomePage,
})
