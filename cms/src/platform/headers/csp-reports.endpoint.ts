import { addDataAndFileToRequest, type Endpoint } from 'payload'
import * as v from 'valibot'

import { contract } from '#platform/contract/contract.ts'

import { reportPath } from './security-headers.rules.ts'

const text = v.optional(
  v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, 200)),
  ),
  '',
)

/** The body that browsers send to `report-uri` (CSP Level 2, 4.4), reduced to the parts that are logged. */
const schema = v.object({
  'csp-report': v.object({
    'blocked-uri': text,
    'document-uri': text,
    'effective-directive': text,
    'source-file': text,
    'violated-directive': text,
  }),
})

const mostTold = 200
const told = new Set<string>()

/** The first two steps of an address: the rest may be a token or name a person. */
const shortened = (address: string): string =>
  /^(?:[a-z-]+:\/\/[^/?#]*)?(?:\/[^/?#]*){0,2}/i.exec(address)?.[0] || address.slice(0, 40)

/** `POST /api/csp-reports`: logs what a browser blocked on a page of the admin, each kind once. */
export const cspReports: Endpoint = {
  custom: contract({
    about: 'What a browser kept a page of the admin from doing: into the log, each kind once.',
    answers: { 204: 'nothing', 400: 'nothing' },
    body: schema,
    who: 'anybody',
  }),
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const parsed = v.safeParse(schema, req.data)
    if (!parsed.success) return new Response(null, { status: 400 })
    const report = parsed.output['csp-report']
    const directive = report['effective-directive'] || report['violated-directive']
    const [blocked, page] = [shortened(report['blocked-uri']), shortened(report['document-uri'])]
    const kind = `${directive} ${blocked} ${page}`
    if (told.has(kind) || told.size >= mostTold) return new Response(null, { status: 204 })
    told.add(kind)
    const source = shortened(report['source-file'])
    req.payload.logger.warn({ blocked, directive, page, source }, 'A browser blocked something in the admin')
    return new Response(null, { status: 204 })
  },
  method: 'post',
  path: reportPath,
}
