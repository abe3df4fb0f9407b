import type { Payload } from 'payload'

/** Records that refer to others are deleted first: a picture on a page can’t be deleted. */
const contents = [
  'reviews',
  'redirects',
  'pages',
  'stories',
  'testimonials',
  'festivals',
  'organisations',
] as const

/** Deletes all content and its files; accounts, subscribers and settings stay. */
export async function emptyContent(payload: Payload): Promise<number> {
  let deleted = await emptyNewsletters(payload)
  for (const collection of contents) deleted += await emptyCollection(payload, collection)
  // The settings still refer to pictures that will be made again.
  await payload.delete({ collection: 'file-uses', where: { id: { exists: true } }, overrideAccess: true })
  return deleted + (await emptyCollection(payload, 'media'))
}

/** Only the demo newsletters; not those that editors have sent since. */
async function emptyNewsletters(payload: Payload): Promise<number> {
  const { docs: mailings } = await payload.find({
    collection: 'mailings',
    depth: 0,
    overrideAccess: true,
    pagination: false,
  })
  const sent = mailings.map(({ newsletter }) => (typeof newsletter === 'string' ? newsletter : newsletter.id))
  const { docs } = await payload.delete({
    collection: 'newsletters',
    trash: true,
    where: { and: [{ demo: { equals: true } }, { id: { not_in: sent } }] },
    overrideAccess: true,
  })
  return docs.length
}

async function emptyCollection(
  payload: Payload,
  collection: (typeof contents)[number] | 'media',
): Promise<number> {
  const { docs, errors } = await payload.delete({
    collection,
    trash: true,
    where: { id: { exists: true } },
    overrideAccess: true,
  })
  const [first] = errors
  if (first !== undefined) throw new Error(`${collection} can’t be emptied: ${first.message}`)
  return docs.length
}
