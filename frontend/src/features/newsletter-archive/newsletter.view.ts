import type { FestivalCard } from '#cms/models/festival.ts'
import type { NewsletterBlock, Newsletter } from '#cms/models/newsletter.ts'
import type { Queries } from '#cms/queries.ts'
import { festivalEntry, type FestivalEntry } from '#features/festivals/festival-entry.rules.ts'
import type { ViewContext } from '#site/page.ts'

type FestivalsBlock = Extract<NewsletterBlock, { blockType: 'letterFestivals' }>

export type NewsletterBlockView =
  | Exclude<NewsletterBlock, FestivalsBlock>
  | (Pick<FestivalsBlock, 'blockType' | 'title'> & { readonly entries: readonly FestivalEntry[] })

/** Per block the festivals it shows, which is none for blocks of another kind. */
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

/**
 * Asks for the festivals that a newsletter showed: those that were to come when it was sent. What has become of them
 * since is told as it is now.
 */
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

/** A newsletter as everybody reads it: nothing in it is about one reader. */
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
