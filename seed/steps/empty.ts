import { asOne } from '@welkom-hier/cms/as-one.ts'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

const all = { id: { exists: true } }

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

/**
 * Deletes all content and its files, or nothing at all when one record can’t be deleted; accounts, subscribers and
 * settings stay.
 */
export async function emptyContent(payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload)
  return asOne(req, async () => {
    let deleted = await emptyNewsletters(req)
    for (const collection of contents) deleted += await emptyCollection(req, collection)
    // The settings still refer to pictures that will be made again.
    await payload.delete({ collection: 'file-uses', overrideAccess: true, req, where: all })
    return deleted + (await emptyCollection(req, 'media'))
  })
}

/** Only the demo newsletters; not those that editors have sent since. */
async function emptyNewsletters(req: PayloadRequest): Promise<number> {
  const { payload } = req
  const { docs: mailings } = await payload.find({
    collection: 'mailings',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
  })
  const sent = mailings.map(({ newsletter }) => (typeof newsletter === 'string' ? newsletter : newsletter.id))
  const { docs } = await payload.delete({
    collection: 'newsletters',
    trash: true,
    where: { and: [{ demo: { equals: true } }, { id: { not_in: sent } }] },
    overrideAccess: true,
    req,
  })
  return docs.length
}

async function emptyCollection(
  req: PayloadRequest,
  collection: (typeof contents)[number] | 'media',
): Promise<number> {
  const { docs } = await req.payload.delete({
    collection,
    overrideAccess: true,
    req,
    trash: true,
    where: all,
  })
  return docs.length
}
