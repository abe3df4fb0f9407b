import type { PageDocument } from '#cms/models/page.ts'
import type { ViewContext } from '#site/page.ts'

import { blockViews, type BlockFestivals, type BlockView } from './blocks.kit.ts'

export type PageData = { readonly page: PageDocument; readonly festivals: BlockFestivals }

export type PageView = { readonly page: PageDocument; readonly blocks: readonly BlockView[] }

/** A page that editors made, with the festivals of its blocks. */
export const pageView = ({ page, festivals }: PageData, { locale }: ViewContext): PageView => ({
  page,
  blocks: blockViews(page.blocks, festivals, locale),
})
