import { testimonials } from '../content/testimonials.ts'
import { inventedConsent } from './consent.rules.ts'
import { inTurn, type Seeding } from './seeding.ts'
import { write, type Outcome } from './writer.ts'

export const writeTestimonials = ({ api, ids, seedingDay }: Seeding): Promise<Outcome[]> =>
  inTurn(
    testimonials,
    (testimonial) =>
      write(api, {
        collection: 'testimonials',
        known: { seedKey: { equals: testimonial.key } },
        data: (locale) => ({
          seedKey: testimonial.key,
          quote: testimonial.quote[locale],
          attribution: testimonial.attribution,
          role: testimonial.role[locale],
          municipality: testimonial.municipality,
          festival: testimonial.festival && ids.of('festivals', testimonial.festival),
          picture: testimonial.picture && ids.of('media', testimonial.picture),
          consent: inventedConsent(seedingDay),
          demo: true,
          _status: 'published',
        }),
      }),
    ({ key }, id) => ids.keep('testimonials', key, id),
  )
