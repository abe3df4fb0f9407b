import { organisations } from '../content/organisations/organisations.ts'
import { richTextIn } from './rich-text-in.rules.ts'
import { inTurn, type Seeding } from './seeding.ts'
import { write, type Outcome } from './writer.ts'

export const writeOrganisations = ({ api, ids }: Seeding): Promise<Outcome[]> =>
  inTurn(
    organisations,
    ({ summary, description, logo, ...organisation }) =>
      write(api, {
        collection: 'organisations',
        known: { slug: { equals: organisation.slug } },
        data: (locale) => ({
          ...organisation,
          summary: summary[locale],
          description: richTextIn(locale, description),
          logo: logo === undefined ? undefined : ids.of('media', logo),
          demo: true,
          _status: 'published',
        }),
      }),
    ({ slug }, id) => ids.keep('organisations', slug, id),
  )
