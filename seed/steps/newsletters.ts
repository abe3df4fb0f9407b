import { Temporal } from 'temporal-polyfill'

import { newsletters } from '../content/newsletters.ts'
import type { LetterBlock, Locale, Newsletter } from '../content/types.ts'
import { noon } from './dates.rules.ts'
import { richTextIn } from './rich-text-in.rules.ts'
import type { Ids, Seeding } from './seeding.ts'
import { write, type Outcome } from './writer.ts'

/** A sent newsletter goes to the archive. An existing draft stays as it is, because an editor may be working on it. */
export const writeNewsletters = async (seeding: Seeding): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const newsletter of newsletters)
    outcomes.push((await isBegun(seeding, newsletter)) ? 'as it was' : await writeOne(seeding, newsletter))
  return outcomes
}

const isBegun = async ({ api }: Seeding, { sentDaysAgo, slug }: Newsletter): Promise<boolean> => {
  if (sentDaysAgo !== undefined) return false
  const { docs } = await api.find({
    collection: 'newsletters',
    depth: 0,
    fallbackLocale: false,
    limit: 1,
    locale: 'nl',
    overrideAccess: true,
    pagination: false,
    where: { slug: { equals: slug } },
  })
  return docs.length > 0
}

const writeOne = async ({ api, ids, seedingDay }: Seeding, newsletter: Newsletter): Promise<Outcome> => {
  const { blocks, preheader, sentDaysAgo, slug, subject } = newsletter
  const { outcome } = await write(api, {
    collection: 'newsletters',
    known: { slug: { equals: slug } },
    data: (locale) => ({
      slug,
      subject: subject[locale],
      preheader: preheader?.[locale],
      blocks: blocks.map((block) => blockIn(locale, block, ids)),
      inArchive: true,
      demo: true,
      ...(sentDaysAgo === undefined
        ? { _status: 'draft' }
        : {
            _status: 'published',
            sentAt: noon(Temporal.PlainDate.from(seedingDay).subtract({ days: sentDaysAgo }).toString()),
          }),
    }),
  })
  return outcome
}

function blockIn(locale: Locale, block: LetterBlock, ids: Ids) {
  switch (block.blockType) {
    case 'letterText':
      return { ...block, title: block.title[locale], body: richTextIn(locale, block.body) }
    case 'letterPicture':
      return { ...block, picture: ids.of('media', block.picture), caption: block.caption[locale] }
    case 'letterFestivals':
      return { ...block, title: block.title[locale] }
    case 'letterStory':
      return { ...block, story: ids.of('stories', block.story) }
    case 'letterQuote':
      return { ...block, testimonial: ids.of('testimonials', block.testimonial) }
    case 'letterButton':
      return { ...block, label: block.label[locale] }
  }
}
