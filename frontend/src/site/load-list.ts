import type { Queries } from '#cms/queries.ts'
import type { Listing } from '#cms/reader.ts'

import { found, notFound, type LoadContext, type Loaded } from './page.ts'
import { pageNumber } from './pagination.rules.ts'

/** Loads the requested page of a list. The first page exists even when the list is empty. */
export const loadList =
  <Item>(ask: (queries: Queries, page: number) => Promise<Listing<Item>>) =>
  async ({ queries, query }: LoadContext): Promise<Loaded<Listing<Item>>> => {
    const page = pageNumber(query)
    const list = await ask(queries, page)
    return list.items.length === 0 && page > 1 ? notFound : found(list)
  }
