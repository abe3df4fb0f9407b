import { createHash } from 'node:crypto'

type Document = Readonly<Record<string, unknown>>

/** The outlines of festivals as the CMS gives them, and the ETag of that answer. */
export const outlinesOf = (festivals: readonly Document[]) => {
  const body = JSON.stringify({ docs: festivals.map(asOutline), page: 1, totalPages: 1 })
  return { body, etag: `"${createHash('sha256').update(body).digest('hex')}"` }
}

/** An outline contains only the id of the organisation. */
const asOutline = (festival: Document): Document => {
  const { organisation } = festival
  const isWhole = typeof organisation === 'object' && organisation !== null && 'id' in organisation
  return isWhole ? { ...festival, organisation: organisation.id } : festival
}
