/** One page of a list, and the addresses of the previous and next page. */
export type Pages = {
  readonly number: number
  readonly count: number
  readonly previous: string | null
  readonly next: string | null
}

/** The requested page number; anything that is not a number counts as the first page. */
export const pageNumber = (query: Readonly<Record<string, string>>): number => {
  const asked = query['page'] ?? ''
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
}

/** The previous and next page; the address of the first page has no number. */
export const pagesOf = (list: { readonly page: number; readonly pages: number }, path: string): Pages =>
  pagesAt(list, (number) => (number === 1 ? path : `${path}?page=${number}`))

/** The previous and next page of a list whose pages have their own addresses. */
export const pagesAt = (
  list: { readonly page: number; readonly pages: number },
  address: (number: number) => string,
): Pages => ({
  number: list.page,
  count: list.pages,
  previous: list.page > 1 ? address(list.page - 1) : null,
  next: list.page < list.pages ? address(list.page + 1) : null,
})
