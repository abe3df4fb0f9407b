import type { Request, Response } from 'express'
import { CmsUnavailable } from '#cms/cache.ts'
import type { SendError } from './error-pages.ts'
import { renderPage, type RenderRequest, type RenderSite } from './render-page.ts'
import { sendCompressed } from './stored-answer.ts'

/** Whoever asks, and what they hear. */
export type Visit = { readonly req: Request; readonly res: Response }

type Options = { readonly site: RenderSite; readonly sendError: SendError }

type VisitorsPage = Pick<RenderRequest, 'page' | 'locale' | 'query' | 'form'> & {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/** Seconds after which a form that could not be taken may be sent again. */
const retryAfter: Readonly<Record<number, string>> = { 429: '600', 503: '30' }

/** A page for this visitor alone, such as one with a form: rendered each time, and kept nowhere. */
export const sendVisitorsPage = async (
  { site, sendError }: Options,
  { req, res }: Visit,
  { status, headers, ...request }: VisitorsPage,
): Promise<void> => {
  try {
    const rendered = await renderPage(site, { ...request, params: {}, freshness: 'ready' })
    if (rendered.kind !== 'html') return await sendError(res, 'not-found', req.path)
    const again = retryAfter[status]
    res.status(status).set({
      'Content-Type': 'text/html; charset=utf-8',
      ...headers,
      ...(again !== undefined && { 'Retry-After': again }),
    })
    sendCompressed(req, res, Buffer.from(rendered.html))
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error
    await sendError(res, 'unavailable', req.path)
  }
}
