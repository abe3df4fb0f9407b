import type { FestivalCard } from '#cms/models/festival.ts'
import type { Block } from '#cms/models/page.ts'
import type { Queries } from '#cms/queries.ts'
import { festivalEntry, type FestivalEntry } from '#features/festivals/festival-entry.rules.ts'
import type { Locale } from '#i18n/locales.ts'

type FestivalsBlock = Extract<Block, { blockType: 'festivals' }>

export type BlockView =
  Exclude<Block, FestivalsBlock> | (FestivalsBlock & { readonly entries: readonly FestivalEntry[] })

/** For each block, the festivals that it shows; empty for blocks of other kinds. */
export type BlockFestivals = readonly (readonly FestivalCard[])[]

/** Asks for the festivals that blocks show. */
export const festivalsOfBlocks = (queries: Queries, blocks: readonly Block[]): Promise<BlockFestivals> =>
  Promise.all(
    blocks.map(async (block) => {
      if (block.blockType !== 'festivals') return []
      const { limit, province } = block
      return (await queries.upcomingFestivals({ limit, ...(province !== null && { province }) })).items
    }),
  )

/** The data of blocks as they are shown. */
export const blockViews = (
  blocks: readonly Block[],
  festivals: BlockFestivals,
  locale: Locale,
): readonly BlockView[] =>
  blocks.map((block, index) =>
    block.blockType === 'festivals'
      ? { ...block, entries: (festivals[index] ?? []).map((festival) => festivalEntry(festival, locale)) }
      : block,
  )
