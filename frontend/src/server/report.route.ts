import { Router, type Request, type RequestHandler, type Response } from 'express'
import { CmsUnavailable } from '#cms/cache.ts'
import type { ReportDesk } from '#cms/reports.ts'
import { reportPage, type ReportPageState } from '#features/reports/report.page.tsx'
import {
  pictureNumbers,
  readReport,
  type ReportField,
  type ReportProblem,
} from '#features/reports/report.rules.ts'
import { locales, type Locale } from '#i18n/locales.ts'
import { paths } from '#i18n/paths.ts'
import { withQuery } from './addresses.ts'
import type { SendError } from './error-pages.ts'
import { sendCompressed } from './stored-answer.ts'
import { renderPage, type RenderSite } from './render-page.ts'
import { readForm, type SentForm } from './sent-form.ts'

export type ReportRouteOptions = {
  readonly site: RenderSite
  readonly desk: ReportDesk
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
    const state = await options.desk.look(token, locale)
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
    // Before anything large is read: only who holds a good link may send pictures.
    const state = await options.desk.look(token, locale)
    if (state.kind === 'unavailable') return refuse(options, res, req)
    if (state.kind === 'received') return seeOther(res, locale, token)
    if (state.kind === 'unknown') return answer(options, { req, res, locale }, { kind: 'unknown' })
    const form = await readForm(req)
    if (form === null) return options.sendError(res, 'bad-request', req.path)

    const read = readReport(form)
    const open = { ...fresh(token, state.festival), values: valuesIn(form) }
    if (Object.keys(read.problems).length > 0)
      return answer(options, { req, res, locale }, { ...open, problems: askAgain(read.problems, form) })
    const quoteConsent = form.text('quoteConsent') !== ''
    const handed = await options.desk.hand(token, { ...read, quoteConsent })
    switch (handed.kind) {
      case 'received':
        return seeOther(res, locale, token)
      case 'unknown':
        return answer(options, { req, res, locale }, { kind: 'unknown' })
      case 'refused':
        return answer(
          options,
          { req, res, locale },
          { ...open, problems: askAgain(problemsOf(handed.fields, form), form) },
        )
      case 'unavailable':
        return answer(options, { req, res, locale }, { ...open, problems: askAgain({}, form), failed: true })
    }
  }

type Visit = { readonly req: Request; readonly res: Response; readonly locale: Locale }

const answer = async (
  { site, headers, sendError }: ReportRouteOptions,
  { req, res, locale }: Visit,
  state: ReportPageState,
): Promise<void> => {
  try {
    const rendered = await renderPage(site, {
      page: reportPage(state),
      locale,
      params: {},
      query: { token: tokenIn(req) },
      freshness: 'quick',
    })
    if (rendered.kind !== 'html') return await sendError(res, 'not-found', req.path)
    // What the site says about every page, but for pages to fetch ahead: a link that is a secret is opened by people.
    res.removeHeader('Speculation-Rules')
    res.status(statusOf(state)).set({ ...headers, 'Content-Type': 'text/html; charset=utf-8' })
    sendCompressed(req, res, Buffer.from(rendered.html))
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error
    await refuse({ sendError }, res, req)
  }
}

const statusOf = (state: ReportPageState): number => {
  if (state.kind === 'unknown') return 404
  if (state.kind === 'received') return 200
  if (state.failed) return 503
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
  failed: false,
})

const valuesIn = (form: SentForm): Readonly<Record<string, string>> =>
  Object.fromEntries(textFields.map((name) => [name, form.text(name)]))

const textFields: readonly ReportField[] = [
  'visitors',
  'quote',
  'quoteBy',
  'quoteConsent',
  ...pictureNumbers.flatMap((number) => [`alt${number}`, `consent${number}`] as const),
]

type Problems = Partial<Record<ReportField, ReportProblem>>

/** A page that comes back has lost the pictures themselves: no browser sends a file twice. */
const askAgain = (problems: Problems, form: SentForm): Problems => ({
  ...Object.fromEntries(
    pictureNumbers
      .filter((number) => form.file(number) !== null)
      .map((number) => [`picture${number}`, 'again'] as const),
  ),
  ...problems,
})

/** The CMS looks at the pictures themselves; what it found goes beside the first one. */
const problemsOf = (fields: Readonly<Record<string, string>>, form: SentForm): Problems => {
  const number = pictureNumbers.find((one) => form.file(one) !== null)
  const isAboutPictures = Object.keys(fields).some((name) => name.startsWith('pictures'))
  return isAboutPictures && number !== undefined
    ? { [`picture${number}`]: 'unreadable' }
    : { visitors: 'visitors' }
}
