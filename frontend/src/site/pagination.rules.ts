/** One page of a list and the addresses of its neighbours. */
export type Pages = {
  readonly number: number
  readonly count: number
  readonly previous: string | null
  readonly next: string | null
}

/** The number of the page that is asked for; anything that isn't one is the first page. */
export const pageNumber = (query: Readonly<Record<string, string>>): number => {
  const asked = query['page'] ?? ''
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
}

/** The neighbours of a page; the first page has no number in its address. */
export const pagesOf = (list: { readonly page: number; readonly pages: number }, path: string): Pages =>
  pagesAt(list, (number) => (number === 1 ? path : `${path}?page=${number}`))

/** The neighbours of a page of a list whose pages have addresses of their own. */
export const pagesAt = (
  list: { readonly page: number; readonly pages: number },
  address: (number: number) => string,
): Pages => ({
  number: list.page,
  count: list.pages,
  previous: list.page > 1 ? address(list.page - 1) : null,
  next: list.page < list.pages ? address(list.page + 1) : null,
})
