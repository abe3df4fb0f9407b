import type { FestivalCard } from '#cms/models/festival.ts'
import type { Block, PageDocument } from '#cms/models/page.ts'
import { festivalEntry, type FestivalEntry } from '#features/festivals/festival-entry.rules.ts'
import type { ViewContext } from '#server/page.ts'

export type PageData = {
  readonly page: PageDocument
  /** Per block the festivals it shows, which is none for blocks of another kind. */
  readonly festivals: readonly (readonly FestivalCard[])[]
}

type FestivalsBlock = Extract<Block, { blockType: 'festivals' }>

export type BlockView =
  Exclude<Block, FestivalsBlock> | (FestivalsBlock & { readonly entries: readonly FestivalEntry[] })

export type PageView = { readonly page: PageDocument; readonly blocks: readonly BlockView[] }

/** A page of the editors, with the festivals that its blocks ask for. */
export const pageView = ({ page, festivals }: PageData, { locale }: ViewContext): PageView => ({
  page,
  blocks: page.blocks.map((block, index) =>
    block.blockType === 'festivals'
      ? { ...block, entries: (festivals[index] ?? []).map((festival) => festivalEntry(festival, locale)) }
      : block,
  ),
})
