import { stories } from '../content/stories/stories.ts'
import { inventedConsent } from './consent.rules.ts'
import { richTextIn } from './rich-text-in.rules.ts'
import { inTurn, type Seeding } from './seeding.ts'
import { write, type Outcome } from './writer.ts'

export const writeStories = ({ api, ids, seedingDay }: Seeding): Promise<Outcome[]> =>
  inTurn(
    stories,
    (story) =>
      write(api, {
        collection: 'stories',
        known: { slug: { equals: story.slug } },
        data: (locale) => ({
          slug: story.slug,
          title: story.title[locale],
          person: story.person,
          intro: story.intro[locale],
          portrait: ids.of('media', story.portrait),
          body: richTextIn(locale, story.body),
          festival: story.festival && ids.of('festivals', story.festival),
          consent: inventedConsent(seedingDay),
          demo: true,
          _status: 'published',
        }),
      }),
    ({ slug }, id) => ids.keep('stories', slug, id),
  )
