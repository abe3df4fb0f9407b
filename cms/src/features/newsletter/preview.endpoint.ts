import type { Endpoint } from 'payload'

import { demandStaff } from '#access/demand.ts'
import { refusal } from '#access/refusal.ts'
import { env } from '#env.ts'
import { contract } from '#platform/contract/contract.ts'
import { routePart } from '#platform/request-body.ts'

import { withExampleLinks } from './example-links.ts'
import { composeLetter } from './letter/compose-letter.rules.ts'
import { readMaterial } from './letter/read-material.ts'
import { writtenFrom } from './newsletter.kit.ts'
import { writtenLetterSchema } from './panel/written-letter.rules.ts'
import { segmentOfSearch, segmentSearch } from './segment-of-request.ts'
import { unknownNewsletter } from './unknown-newsletter.rules.ts'

/** `GET /api/newsletters/:id/preview?locale=&provinces=`: the newest draft as these readers would get it now. */
export const previewNewsletter: Endpoint = {
  custom: contract({
    about: 'The newest draft as these readers would get it now.',
    answers: { 200: writtenLetterSchema },
    query: segmentSearch,
    who: 'staff',
  }),
  handler: async (req) => {
    demandStaff(req, { anonymous: 401 })
    const now = new Date()
    const material = await readMaterial(req, routePart(req, 'id'), now)
    if (material === null) throw refusal(req, unknownNewsletter, 404)
    const segment = segmentOfSearch(req.searchParams)
    const { fromName, html, subject, text } = writtenFrom(material, segment, now)
    const { preheader } = composeLetter({ material, now, segment })
    return Response.json(
      {
        bytes: Buffer.byteLength(html),
        fromName,
        html: forFrame(withExampleLinks(html, segment.locale), material.siteUrl),
        preheader,
        subject,
        text: withExampleLinks(text, segment.locale),
      },
      { headers: { 'cache-control': 'no-store' } },
    )
  },
  method: 'get',
  path: '/:id/preview',
}

/** Links open in a new tab; pictures that are not public yet come from the admin itself. */
const forFrame = (html: string, siteUrl: string): string =>
  html
    .replace('<head>', '<head><base target="_blank">')
    .replaceAll(`src="${siteUrl}/media/`, `src="${env().CMS_URL}/api/media/file/`)
