import type { ReactElement } from 'react'

import { Quote } from '#features/testimonials/quote.part.tsx'
import { paths, pathTo } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { definePage, found, notFound, type Frame } from '#site/page.ts'
import { Breadcrumb } from '#ui/breadcrumb.tsx'
import { DemoNote } from '#ui/demo-note.tsx'
import { Document } from '#ui/document.tsx'
import { RichText } from '#ui/rich-text.tsx'
import { Section } from '#ui/section.tsx'
import { Untranslated } from '#ui/untranslated.tsx'
import { Words } from '#ui/words.tsx'

import { FestivalEditions } from './festival-editions.tsx'
import { festivalHead } from './festival-head.rules.ts'
import { FestivalPictures } from './festival-pictures.tsx'
import { FestivalPoster } from './festival-poster.tsx'
import { FestivalPractical } from './festival-practical.tsx'
import { FestivalProgramme } from './festival-programme.tsx'
import { FestivalShare } from './festival-share.tsx'
import { FestivalStatus } from './festival-status.tsx'
import { FestivalWho } from './festival-who.tsx'
import { festivalView, type FestivalView } from './festival.view.ts'

type Props = { readonly view: FestivalView; readonly frame: Frame }

const FestivalPage = ({ view, frame }: Props): ReactElement => {
  const { locale } = frame
  const { festival } = view
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <article className="column h-event">
        <data className="u-url" value={frame.siteUrl + frame.path} />
        <Breadcrumb
          crumbs={[{ label: t('festivals.title'), href: pathTo('festivals', locale) }]}
          locale={locale}
        />
        <FestivalStatus view={view} locale={locale} />
        <Untranslated lang={festival.title.lang} locale={locale} />
        <FestivalPoster view={view} locale={locale} />
        <FestivalPractical view={view} locale={locale} />
        <div className="story-text">
          {festival.summary !== null && (
            <Words text={festival.summary} locale={locale} as="p" className="lead p-summary" />
          )}
          {festival.body !== null && <RichText text={festival.body} locale={locale} />}
          <DemoNote demo={festival.demo} locale={locale} />
        </div>
        <FestivalProgramme days={view.programme} locale={locale} />
        <FestivalWho view={view} locale={locale} />
        <FestivalPictures pictures={festival.pictures.slice(1)} locale={locale} />
        {view.testimonials.length > 0 && (
          <Section id="quotes" title={t('testimonials.title')} locale={locale}>
            {view.testimonials.map((testimonial) => (
              <Quote key={testimonial.id} testimonial={testimonial} locale={locale} size="small" />
            ))}
          </Section>
        )}
        <FestivalShare view={view} locale={locale} />
        <FestivalEditions editions={view.editions} locale={locale} />
      </article>
    </Document>
  )
}

export const festivalPage = definePage({
  path: paths.festival,
  records: 'festivals',
  load: async ({ queries, params }) => {
    const festival = await queries.festival(params['slug'] ?? '')
    if (festival === null) return notFound
    const [nextEdition, testimonials] = await Promise.all([
      queries.nextEdition(festival.id),
      queries.testimonialsOfFestival(festival.id),
    ])
    return found({ festival, nextEdition, testimonials: testimonials.items })
  },
  view: festivalView,
  head: festivalHead,
  Page: FestivalPage,
})
