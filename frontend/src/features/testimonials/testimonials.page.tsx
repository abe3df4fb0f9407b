import type { ReactElement } from 'react'
import type { Testimonial } from '#cms/models/testimonial.ts'
import { paths } from '#i18n/paths.ts'
import { translator } from '#i18n/t.ts'
import { definePage, found, notFound, type Frame, type ViewContext } from '#site/page.ts'
import { Document } from '#ui/document.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { pageNumber, pagesOf, type Pages } from '#ui/pagination.rules.ts'
import { Quote } from './quote.part.tsx'

type Data = { readonly items: readonly Testimonial[]; readonly page: number; readonly pages: number }
type View = { readonly testimonials: readonly Testimonial[]; readonly pages: Pages }

const testimonialsView = (list: Data, { path }: ViewContext): View => ({
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
  load: async ({ queries, query }) => {
    const page = pageNumber(query)
    const list = await queries.testimonials(page)
    return list.items.length === 0 && page > 1 ? notFound : found(list)
  },
  view: testimonialsView,
  head: (_, { locale }) => ({
    title: translator(locale)('testimonials.title'),
    description: translator(locale)('testimonials.description'),
    canonicalQuery: ['page'],
  }),
  Page: TestimonialsPage,
})
