import { pages } from '../content/pages/pages.ts'
import type { Locale, PageBlock } from '../content/types.ts'
import { richTextIn } from './rich-text-in.rules.ts'
import { inTurn, type Ids, type Seeding } from './seeding.ts'
import { write, type Outcome } from './writer.ts'

/** Pages that link to other pages come last, because the other pages must have an id. */
export const writePages = ({ api, ids }: Seeding): Promise<Outcome[]> =>
  inTurn(
    [...pages].sort((one, other) => linksIn(one.blocks) - linksIn(other.blocks)),
    (page) =>
      write(api, {
        collection: 'pages',
        known: { slug: { equals: page.slug } },
        data: (locale) => ({
          slug: page.slug,
          title: page.title[locale],
          intro: page.intro[locale],
          metaDescription: page.metaDescription[locale],
          blocks: blocksIn(locale, page.blocks, ids),
          _status: 'published',
        }),
      }),
    ({ slug }, id) => ids.keep('pages', slug, id),
  )

export const blocksIn = (locale: Locale, blocks: readonly PageBlock[], ids: Ids) =>
  blocks.map((block) => blockIn(locale, block, ids))

const linksIn = (blocks: readonly PageBlock[]): number =>
  blocks.filter((block) => block.blockType === 'callToAction' && block.link.type === 'page').length

function blockIn(locale: Locale, block: PageBlock, ids: Ids) {
  switch (block.blockType) {
    case 'text':
      return { ...block, body: richTextIn(locale, block.body) }
    case 'picture':
      return { ...block, picture: ids.of('media', block.picture), caption: block.caption[locale] }
    case 'quote':
      return { ...block, testimonial: ids.of('testimonials', block.testimonial) }
    case 'festivals':
      return { ...block, title: block.title[locale] }
    case 'questions':
      return {
        ...block,
        items: block.items.map(({ question, answer }) => ({
          question: question[locale],
          answer: richTextIn(locale, answer),
        })),
      }
    case 'callToAction': {
      const { title, text, label, link } = block
      const target = link.type === 'page' ? { type: link.type, page: ids.of('pages', link.page) } : link
      return { ...block, title: title[locale], text: text[locale], label: label[locale], link: target }
    }
  }
}
