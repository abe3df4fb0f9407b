import type { ReactElement } from 'react'

import type { Testimonial } from '#cms/models/testimonial.ts'
import type { Listing } from '#cms/reader.ts'
import { paths } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { loadList } from '#site/load-list.ts'
import { definePage, type Frame, type ViewContext } from '#site/page.ts'
import { pagesOf, type Pages } from '#site/pagination.rules.ts'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pagination } from '#ui/pagination.tsx'

import { Quote } from './quote.part.tsx'

type View = { readonly testimonials: readonly Testimonial[]; readonly pages: Pages }

const testimonialsView = (list: Listing<Testimonial>, { path }: ViewContext): View => ({
  testimonials: list.items,
  pages: pagesOf(list, path),
})

const TestimonialsPage = ({ view, frame }: { view: View; frame: Frame }): ReactElement => {
  const { locale } = frame
  const t = translator(locale)
  return (
    <Document frame={frame}>
      <PageHeader title={t('testimonials.title')} intro={t('testimonials.intro')} />
      <div className="column">
        {view.testimonials.length === 0 && <p className="empty">{t('testimonials.empty')}</p>}
        <ul className="voices">
          {view.testimonials.map((testimonial) => (
            <li key={testimonial.id}>
              <Quote testimonial={testimonial} locale={locale} size="small" withFestival />
            </li>
          ))}
        </ul>
        <Pagination pages={view.pages} locale={locale} />
      </div>
    </Document>
  )
}

export const testimonialsPage = definePage({
  path: paths.testimonials,
  query: ['page'],
  load: loadList((queries, page) => queries.testimonials(page)),
  view: testimonialsView,
  head: (_, { locale }) => ({
    title: translator(locale)('testimonials.title'),
    description: translator(locale)('testimonials.description'),
    canonicalQuery: ['page'],
  }),
  Page: TestimonialsPage,
})
