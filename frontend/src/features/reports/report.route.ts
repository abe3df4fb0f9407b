import { Router, type Request, type RequestHandler, type Response } from 'express'
import type { ReportsApi } from '#cms/reports.ts'
import { locales, type Locale } from '#i18n/locales.ts'
import { paths } from '#i18n/paths.ts'
import { withQuery } from '#server/addresses.ts'
import type { SendError } from '#server/error-pages.ts'
import type { RenderSite } from '#server/render-page.ts'
import { readForm } from '#server/sent-form.ts'
import { sendVisitorsPage, type Visit } from '#server/visitors-page.ts'
import { reportPage, type ReportFailure, type ReportPageState } from './report.page.tsx'
import { picturesAgain, problemsFound, readReport, typedIn, type ReportProblems } from './report.rules.ts'

export type ReportRouteOptions = {
  readonly site: RenderSite
  readonly reports: ReportsApi
  readonly sendError: SendError
  readonly headers: Readonly<Record<string, string>>
}

/** The form behind the link in the mail after a festival. Opening it changes nothing; sending it works once. */
export const reportRoute = (options: ReportRouteOptions): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  for (const locale of locales) {
    router
      .route(paths.report[locale])
      .get(show(options, locale))
      .post(receive(options, locale))
      .all((_req, res) => void res.set('Allow', 'GET, HEAD, POST').status(405).end())
  }
  return router
}

const show =
  (options: ReportRouteOptions, locale: Locale): RequestHandler =>
  async (req, res) => {
    const token = tokenIn(req)
    const state = await options.reports.look(token, locale)
    if (state.kind === 'unavailable') return refuse(options, res, req)
    return answer(
      options,
      { req, res, locale },
      state.kind === 'open' ? fresh(token, state.festival) : { kind: state.kind },
    )
  }

const receive =
  (options: ReportRouteOptions, locale: Locale): RequestHandler =>
  async (req, res) => {
    const token = tokenIn(req)
    const visit = { req, res, locale }
    // Before anything large is read: only who holds a good link may send pictures.
    const state = await options.reports.look(token, locale)
    if (state.kind === 'unavailable') return refuse(options, res, req)
    if (state.kind === 'received') return seeOther(res, locale, token)
    if (state.kind === 'unknown') return answer(options, visit, { kind: 'unknown' })
    const form = await readForm(req)
    if (form === null) return options.sendError(res, 'bad-request', req.path)

    const read = readReport(form)
    const open = { ...fresh(token, state.festival), values: typedIn(form) }
    const comeBack = (problems: ReportProblems, failure: ReportFailure | null = null) =>
      answer(options, visit, { ...open, failure, problems: picturesAgain(problems, form) })
    if (Object.keys(read.problems).length > 0) return comeBack(read.problems)
    const quoteConsent = form.text('quoteConsent') !== ''
    const handed = await options.reports.hand(token, { ...read, quoteConsent })
    switch (handed.kind) {
      case 'received':
        return seeOther(res, locale, token)
      case 'unknown':
        return answer(options, visit, { kind: 'unknown' })
      case 'refused':
        return comeBack(problemsFound(handed.fields, form))
      case 'too-many':
      case 'unavailable':
        return comeBack({}, handed.kind)
    }
  }

const answer = (
  options: ReportRouteOptions,
  { req, res, locale }: Visit & { readonly locale: Locale },
  state: ReportPageState,
): Promise<void> =>
  sendVisitorsPage(
    options,
    { req, res },
    {
      page: reportPage(state),
      locale,
      query: { token: tokenIn(req) },
      status: statusOf(state),
      headers: options.headers,
    },
  )

const statusOf = (state: ReportPageState): number => {
  if (state.kind === 'unknown') return 404
  if (state.kind === 'received') return 200
  if (state.failure !== null) return state.failure === 'too-many' ? 429 : 503
  return Object.keys(state.problems).length > 0 ? 422 : 200
}

const refuse = (
  { sendError }: Pick<ReportRouteOptions, 'sendError'>,
  res: Response,
  req: Request,
): Promise<void> => sendError(res, 'unavailable', req.path)

/** The same page says thank you, however often somebody comes back to it. */
const seeOther = (res: Response, locale: Locale, token: string): void => {
  res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
  res.redirect(303, withQuery(paths.report[locale], { token }))
}

const tokenIn = (req: Request): string => {
  const token = new URLSearchParams(req.url.split('?')[1] ?? '').get('token') ?? ''
  return /^[\w.-]{1,200}$/.test(token) ? token : ''
}

const fresh = (token: string, festival: string) => ({
  kind: 'open' as const,
  festival,
  token,
  values: {},
  problems: {},
  failure: null,
})
