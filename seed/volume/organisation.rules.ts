import { paragraph, toLexical } from '../content/rich-text.ts'
import { locales } from '../content/types.ts'
import { townOf, towns } from './places.ts'
import { randomFrom } from './random.ts'
import { bands, deeds, people } from './words.ts'

/** The slug of the organisation with this number. */
export const volumeOrganisationSlug = (number: number): string =>
  `organisatie-v${String(number).padStart(5, '0')}`

/** The organisation with this number as the database stores it. */
export const volumeOrganisation = (number: number) => {
  const random = randomFrom(`organisation ${number}`)
  const { municipality, province } = townOf(number)
  const deed = random.pick(deeds)
  return {
    slug: volumeOrganisationSlug(number),
    name: `${random.pick(bands)} ${municipality} ${Math.floor(number / towns.length) + 1}`,
    municipality,
    province,
    summary: { nl: deed.nl, en: deed.en, ar: deed.ar },
    description: Object.fromEntries(
      locales.map((locale) => [locale, toLexical([paragraph(random.pick(deeds)[locale])], locale)]),
    ),
    contact: { name: random.pick(people), email: `info@organisatie-${number}.example`, public: false },
    demo: true,
    _status: 'published',
  }
}
