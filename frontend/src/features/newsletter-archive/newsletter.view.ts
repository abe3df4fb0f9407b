import type { FestivalCard } from '#cms/models/festival.ts'
import type { Newsletter, NewsletterBlock } from '#cms/models/newsletter.ts'
import type { Queries } from '#cms/queries.ts'
import { festivalEntry, type FestivalEntry } from '#features/festivals/festival-entry.rules.ts'
import type { ViewContext } from '#site/page.ts'

type FestivalsBlock = Extract<NewsletterBlock, { blockType: 'letterFestivals' }>

export type NewsletterBlockView =
  | Exclude<NewsletterBlock, FestivalsBlock>
  | (Pick<FestivalsBlock, 'blockType' | 'title'> & { readonly entries: readonly FestivalEntry[] })

/** For each block, the festivals that it shows; empty for blocks of other kinds. */
export type NewsletterFestivals = readonly (readonly FestivalCard[])[]

export type ArchivedNewsletterData = {
  readonly newsletter: Newsletter
  readonly festivals: NewsletterFestivals
}

export type ArchivedNewsletterView = {
  readonly newsletter: Newsletter
  readonly blocks: readonly NewsletterBlockView[]
}

const day = 24 * 60 * 60_000

/** Asks for the festivals that a newsletter showed: those upcoming when it was sent, with their present data. */
export const festivalsOfNewsletter = (
  queries: Queries,
  { blocks, sentAt }: Newsletter,
): Promise<NewsletterFestivals> =>
  Promise.all(
    blocks.map(async (block) => {
      if (block.blockType !== 'letterFestivals') return []
      if (block.choice === 'hand-picked') return block.festivals
      const until = new Date(sentAt.getTime() + block.days * day)
      const province = block.choice === 'period' ? block.province : null
      const filter = { limit: block.limit, ...(province !== null && { province }) }
      return (await queries.festivalsBetween(sentAt, until, filter)).items
    }),
  )

/** The public version of a newsletter, without anything personal. */
export const archivedNewsletterView = (
  { newsletter, festivals }: ArchivedNewsletterData,
  { locale }: ViewContext,
): ArchivedNewsletterView => ({
  newsletter,
  blocks: newsletter.blocks.map((block, index) =>
    block.blockType === 'letterFestivals'
      ? {
          blockType: block.blockType,
          title: block.choice === 'near-reader' ? null : block.title,
          entries: (festivals[index] ?? []).map((festival) => festivalEntry(festival, locale)),
        }
      : block,
  ),
})
